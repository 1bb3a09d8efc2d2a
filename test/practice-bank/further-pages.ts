// How the further practice sites are used: the ways of building a payment page that are harder to guard.
import type { PracticePage, Step, TransferValues } from './pages.ts';
import { type Drawing, drawings } from './qr/views.ts';

const components: PracticePage = {
  id: 'components',
  language: 'en',
  currency: 'EUR',
  path: '/components/pay',
  fields: {
    payee: 'sk-transfer >>> sk-field[name="creditorName"] >>> input',
    account: 'sk-transfer >>> sk-field[name="creditorIban"] >>> input',
    amount: 'sk-transfer >>> sk-field[name="instructedAmount"] >>> input',
    purpose: 'sk-transfer >>> sk-field[name="remittance"] >>> input',
  },
  sample: {
    payee: 'Marta Olsen',
    account: 'DE89370400440532013000',
    amount: '940.00',
    purpose: 'Boat repair',
  },
  toCommit: [
    { kind: 'click', selector: 'sk-transfer >>> .next >>> button' },
    { kind: 'waitFor', selector: 'sk-transfer >>> .pay >>> button' },
  ],
  commit: 'sk-transfer >>> .pay >>> button',
  enterField: null,
  afterCommit: [],
  back: [
    { kind: 'click', selector: 'sk-transfer >>> .change >>> button' },
    { kind: 'waitFor', selector: 'sk-transfer >>> .next' },
  ],
  done: 'sk-transfer >>> .sent',
};

/** Acts on `pointerdown` of a mouse and on `touchend`: a click and a tap commit alike, a script never does. */
const pointer: PracticePage = {
  id: 'pointer',
  language: 'zh-CN',
  currency: 'CNY',
  path: '/pointer/transfer',
  fields: { payee: '#name', account: '#account', amount: '#amount', purpose: '#note' },
  sample: { payee: '孙晓梅', account: '6217001210012346001', amount: '2600.00', purpose: '生活费' },
  toCommit: [
    { kind: 'click', selector: '#next' },
    { kind: 'waitFor', selector: '#sheet:not([hidden]) #confirm' },
  ],
  commit: '#confirm',
  enterField: null,
  afterCommit: [],
  back: [
    { kind: 'click', selector: '#close' },
    { kind: 'waitFor', selector: '#sheet[hidden]' },
  ],
  done: '.done',
};

const frame: PracticePage = {
  id: 'frame',
  language: 'en',
  currency: 'EUR',
  path: '/frame/checkout',
  fields: { payee: '#seller', account: '#sellerIban', amount: '#price', purpose: '#item' },
  sample: {
    payee: 'Willem Claes',
    account: 'DE89370400440532013000',
    amount: '680.00',
    purpose: 'Oak writing desk',
  },
  toCommit: [
    { kind: 'click', selector: '#toPayment' },
    { kind: 'waitFor', selector: '#tillFrame' },
  ],
  frame: '#tillFrame',
  commit: '#payment button[type="submit"]',
  enterField: null,
  afterCommit: [],
  back: [
    { kind: 'click', selector: '#change' },
    { kind: 'waitFor', selector: '#price' },
  ],
  done: '.thanks',
};

const scriptSubmit: PracticePage = {
  id: 'script-submit',
  language: 'en',
  currency: 'EUR',
  path: '/script-submit/payment',
  fields: { payee: '#payeeName', account: '#payeeIban', amount: '#paymentAmount', purpose: '#reference' },
  sample: {
    payee: 'Nora Finch',
    account: 'DE89370400440532013000',
    amount: '1100.00',
    purpose: 'Invoice 2231',
  },
  toCommit: [],
  commit: '#makePayment',
  enterField: null,
  afterCommit: [],
  back: [],
  done: '.receipt',
};

/** After the commit two pages submit themselves, over another origin and back; neither has a control to be seen. */
const handOver: PracticePage = {
  id: 'hand-over',
  language: 'zh-CN',
  currency: 'CNY',
  path: '/hand-over/rent',
  fields: { payee: '#payee', account: '#account', amount: '#amount', purpose: '#purpose' },
  sample: { payee: '吴海涛', account: '6217001210012346100', amount: '4200.00', purpose: '12月房租' },
  toCommit: [
    { kind: 'click', selector: '#submitRent' },
    { kind: 'waitFor', selector: '#payRent' },
  ],
  commit: '#payRent',
  enterField: null,
  afterCommit: [],
  back: [
    { kind: 'click', selector: '.edit' },
    { kind: 'waitFor', selector: '#submitRent' },
  ],
  done: '.paid',
};

const checks: PracticePage = {
  id: 'checks',
  language: 'zh-CN',
  currency: 'CNY',
  path: '/checks/payment',
  fields: { payee: '#payeeName', account: '#payeeAcctNo', amount: '#tranAmt', purpose: '#usage' },
  sample: {
    payee: '宁波海港物流有限公司',
    account: '6217001210012346200',
    amount: '15800.00',
    purpose: '运费',
  },
  toCommit: [
    { kind: 'click', selector: '#toReview' },
    { kind: 'waitFor', selector: '#modal:not([hidden]) #mPay' },
  ],
  commit: '#mPay',
  enterField: null,
  afterCommit: [],
  back: [
    { kind: 'click', selector: '#mBack' },
    { kind: 'waitFor', selector: '#modal[hidden]' },
  ],
  done: '#okCard:not([hidden])',
};

export const furtherPages: readonly PracticePage[] = [
  components,
  pointer,
  frame,
  scriptSubmit,
  handOver,
  checks,
];

/** Payee, amount and confirmation one after another; none of the three shows what stood on the one before. */
export interface SteppedPage
  extends Pick<PracticePage, 'language' | 'currency' | 'sample' | 'commit' | 'done'> {
  readonly path: string;
}

export const steppedPages: readonly SteppedPage[] = [
  {
    path: '/steps/payee',
    language: 'zh-CN',
    currency: 'CNY',
    sample: { payee: '郑晓梅', account: '6217001210012346300', amount: '3200.00', purpose: '学费' },
    commit: '#send',
    done: '.sent',
  },
  {
    path: '/steps/app',
    language: 'en',
    currency: 'EUR',
    sample: {
      payee: 'Erik Moser',
      account: 'DE89370400440532013000',
      amount: '1850.00',
      purpose: 'Garden work',
    },
    commit: '#send',
    done: '.sent',
  },
];

/** From anywhere to the commit control of a stepped page, typed as a person types. */
export function walkSteps(page: SteppedPage, values: TransferValues): readonly Step[] {
  return [
    { kind: 'go', path: page.path },
    { kind: 'waitFor', selector: '#payee' },
    { kind: 'type', selector: '#payee', text: values.payee },
    { kind: 'type', selector: '#account', text: values.account },
    { kind: 'type', selector: '#purpose', text: values.purpose },
    { kind: 'click', selector: '#toAmount' },
    { kind: 'waitFor', selector: '#amount' },
    { kind: 'type', selector: '#amount', text: values.amount },
    { kind: 'click', selector: '#toConfirm' },
    { kind: 'waitFor', selector: page.commit },
  ];
}

/** The QR cashier has no fields and no control: its code is what pays. */
export const qrCashier = {
  path: '/qr/pay',
  language: 'zh-CN',
  currency: 'CNY',
  drawings,
  /** The code on the page, however it is drawn. */
  code: '#payCode',
  sample: { payee: '杭州云岸科技有限公司', account: 'yunan-store', amount: '1299.00', purpose: '无线耳机' },
  /** Appears when the phone has paid. */
  done: '.paid',
} as const;

/** What a button of the wallet page pays, as its call says it: `account` lower case, `amount` in minor units. */
export interface WalletSend {
  /** The button. */
  readonly press: string;
  readonly method: 'eth_sendTransaction' | 'eth_signTypedData_v4' | 'personal_sign';
  readonly account: string | null;
  readonly amount: { readonly minor: bigint; readonly decimals: number; readonly currency: string } | null;
}

/** The wallet page has no form that a bank would have: each of its buttons makes one call of the page's own wallet. */
export const walletDapp = {
  path: '/wallet/dapp/',
  /** From the page to buttons that can be pressed. */
  toCommit: [
    { kind: 'waitFor', selector: '#providers button' },
    { kind: 'click', selector: '#providers button' },
    { kind: 'waitFor', selector: '#sendEIP1559Button:enabled' },
  ],
  sends: [
    {
      press: '#sendEIP1559Button',
      method: 'eth_sendTransaction',
      account: '0x0c54fccd2e384b4bb6f2e405bf5cbc15a017aafb',
      amount: { minor: 0n, decimals: 18, currency: 'ETH' },
    },
    {
      press: '#maliciousPermit',
      method: 'eth_signTypedData_v4',
      account: '0x1661f1b207629e4f385da89cff535c8e5eb23ee3',
      amount: { minor: 1_033_366_316_628n, decimals: 6, currency: 'USDC' },
    },
    { press: '#signTypedDataV4', method: 'eth_signTypedData_v4', account: null, amount: null },
    { press: '#personalSign', method: 'personal_sign', account: null, amount: null },
  ],
  /** Moves nothing and is let through at once. */
  harmless: '#siwe',
} as const satisfies {
  readonly path: string;
  readonly toCommit: readonly Step[];
  readonly sends: readonly WalletSend[];
  readonly harmless: string;
};

export interface QrShowing {
  readonly drawing: Drawing;
  /** After how long a new code replaces the one on show. */
  readonly refreshSeconds: number;
}

/** The cashier for these values, path and query. */
export function qrLink(values: TransferValues, { drawing, refreshSeconds }: QrShowing): string {
  const query = { ...values, as: drawing, refresh: String(refreshSeconds) };
  return `${qrCashier.path}?${new URLSearchParams(query).toString()}`;
}

/**
 * What a phone's camera reads from the code shown last; `bankUrl` without a slash at the end. `null` before any was
 * shown.
 */
export async function scanCode(bankUrl: string): Promise<string | null> {
  const seen: unknown = await (await fetch(`${bankUrl}/qr/camera`)).json();
  const token: unknown = typeof seen === 'object' && seen !== null ? Reflect.get(seen, 'token') : null;
  return typeof token === 'string' ? token : null;
}

/** The phone pays what it has read; answers whether the bank took it. */
export async function payByPhone(bankUrl: string, token: string): Promise<boolean> {
  const answer = await fetch(`${bankUrl}/qr/phone`, { method: 'POST', body: new URLSearchParams({ token }) });
  const { status }: { status?: unknown } = await answer.json();
  return status === 'scan';
}
