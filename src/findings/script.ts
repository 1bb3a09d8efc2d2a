// The scripts of swindlers, as far as a question can tell them from an ordinary payment.

export const scripts = [
  'safe-account',
  'remote-help',
  'fake-refund',
  'prepaid-job',
  'romance',
  'invoice-change',
  'rental',
  'recovery',
  'investment',
  'coached',
] as const;
export type Script = (typeof scripts)[number];
