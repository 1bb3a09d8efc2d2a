// How each practice page is used, as plain data: a driver that can go, type, click and wait plays every journey from it.
import type { Arrival } from './ledger.ts';

/** `type` replaces what the field holds; `path` is relative to the bank's URL. */
export type Step =
  | { readonly kind: 'go'; readonly path: string }
  | { readonly kind: 'waitFor'; readonly selector: string }
  | { readonly kind: 'type'; readonly selector: string; readonly text: string }
  | { readonly kind: 'click'; readonly selector: string };

/** As a person types them; `amount` a decimal string in the page's currency. */
export interface TransferValues {
  readonly payee: string;
  readonly account: string;
  readonly amount: string;
  readonly purpose: string;
}

export interface PracticePage {
  readonly id: Arrival['page'];
  readonly language: 'zh-CN' | 'en';
  readonly currency: 'CNY' | 'EUR';
  /** The form, empty. */
  readonly path: string;
  /** Selectors of the form's fields; ` >>> ` steps into a shadow root, open or closed. */
  readonly fields: Readonly<Record<keyof TransferValues, string>>;
  /** Values that the page takes. */
  readonly sample: TransferValues;
  /** From the filled form to the moment when the commit control can be pressed; empty when it stands in the form. */
  readonly toCommit: readonly Step[];
  /** The commit control: the last press with payee and amount readable. */
  readonly commit: string;
  /** The `<iframe>` of the page in which the commit control stands; everything else is in the page itself. */
  readonly frame?: string;
  /** A text field in which Enter commits; `null` when the commit control's page has none. */
  readonly enterField: string | null;
  /** From the press of the commit control to the last press that sends; empty when the press itself sends. */
  readonly afterCommit: readonly Step[];
  /** From the commit control back to the filled form. */
  readonly back: readonly Step[];
  /** Appears when the bank took the payment. */
  readonly done: string;
}

const smsCode = '246810';

const classic: PracticePage = {
  id: 'classic',
  language: 'zh-CN',
  currency: 'CNY',
  path: '/classic/transfer',
  fields: { payee: '#recAccName', account: '#recAccNo', amount: '#tranAmt', purpose: '#postscript' },
  sample: { payee: '李娜', account: '6217001210012345672', amount: '8000.00', purpose: '装修款' },
  toCommit: [
    { kind: 'click', selector: '#nextBtn' },
    { kind: 'waitFor', selector: '#confirmBtn' },
  ],
  commit: '#confirmBtn',
  enterField: null,
  afterCommit: [],
  back: [
    { kind: 'click', selector: '.btnArea .btn_gray' },
    { kind: 'waitFor', selector: '#tranAmt' },
  ],
  done: '.result.ok',
};

const app: PracticePage = {
  id: 'app',
  language: 'en',
  currency: 'EUR',
  path: '/app/send',
  fields: {
    payee: 'input[name="recipientName"]',
    account: 'input[name="iban"]',
    amount: 'input[name="amount"]',
    purpose: 'input[name="reference"]',
  },
  sample: { payee: 'Jonas Weber', account: 'DE89370400440532013000', amount: '1250.00', purpose: 'Deposit' },
  toCommit: [
    { kind: 'click', selector: 'form button[type="submit"]' },
    { kind: 'waitFor', selector: '[role="dialog"] .btn-primary' },
  ],
  commit: '[role="dialog"] .btn-primary',
  enterField: null,
  afterCommit: [],
  back: [
    { kind: 'click', selector: '[role="dialog"] .btn:not(.btn-primary)' },
    { kind: 'waitFor', selector: 'input[name="amount"]' },
  ],
  done: '.sent',
};

const codeFields = { payee: '#payeeName', account: '#payeeAccount', amount: '#amount', purpose: '#remark' };

const code: PracticePage = {
  id: 'code',
  language: 'zh-CN',
  currency: 'CNY',
  path: '/code/transfer',
  fields: codeFields,
  sample: { payee: '陈志强', account: '6222620110004567898', amount: '3600.00', purpose: '房租' },
  toCommit: [
    { kind: 'click', selector: '#nextStep' },
    { kind: 'waitFor', selector: '.actions .btn-primary' },
  ],
  commit: '.actions .btn-primary',
  enterField: null,
  afterCommit: [
    { kind: 'waitFor', selector: '#smsCode' },
    { kind: 'type', selector: '#smsCode', text: smsCode },
    { kind: 'click', selector: '#payBtn' },
  ],
  back: [
    { kind: 'click', selector: '.actions .btn:not(.btn-primary)' },
    { kind: 'waitFor', selector: '#amount' },
  ],
  done: '.success',
};

const codeOnePage: PracticePage = {
  id: 'code-one-page',
  language: 'zh-CN',
  currency: 'CNY',
  path: '/code/one-page',
  fields: codeFields,
  sample: { payee: '王秀英', account: '6225881209876548', amount: '1500.00', purpose: '医药费' },
  toCommit: [{ kind: 'type', selector: '#smsCode', text: smsCode }],
  commit: '#quickForm button[type="submit"]',
  enterField: '#smsCode',
  afterCommit: [],
  back: [],
  done: '.success',
};

export const practicePages: readonly PracticePage[] = [classic, app, code, codeOnePage];

/** The form with these values filled in by the link, path and query. */
export function deepLink(page: PracticePage, values: TransferValues): string {
  return `${page.path}?${new URLSearchParams({ ...values, currency: page.currency }).toString()}`;
}

function typed(page: PracticePage, values: TransferValues): readonly Step[] {
  const { payee, account, amount, purpose } = page.fields;
  return [
    { kind: 'type', selector: payee, text: values.payee },
    { kind: 'type', selector: account, text: values.account },
    { kind: 'type', selector: amount, text: values.amount },
    { kind: 'type', selector: purpose, text: values.purpose },
  ];
}

/** Every step from anywhere to the commit control with these values, typed as a person types them. */
export function fill(page: PracticePage, values: TransferValues): readonly Step[] {
  return [
    { kind: 'go', path: page.path },
    { kind: 'waitFor', selector: page.fields.amount },
    ...typed(page, values),
    ...page.toCommit,
  ];
}

/** From the commit control back to it with another amount (a decimal string). */
export function changeAmount(page: PracticePage, amount: string): readonly Step[] {
  return [...page.back, { kind: 'type', selector: page.fields.amount, text: amount }, ...page.toCommit];
}

/** What the ledger has to hold when `values` arrived, but for the time and the way. */
export function expected(page: PracticePage, values: TransferValues): Omit<Arrival, 'at' | 'how'> {
  return { page: page.id, ...values };
}
