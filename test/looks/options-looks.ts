// The options page at each of its places, empty and full, and what it says after a change.

import { previewStatement } from '../../extension/background/statements.ts';
import type { ChangeNote } from '../../extension/channel/options-protocol.ts';
import type { JournalLine } from '../../extension/channel/page-protocol.ts';
import { places } from '../../extension/options/places.ts';
import { events } from '../../src/journal/entry.ts';
import type { KnownPayee } from '../../src/payees/known-payee.ts';
import type { Pending } from '../../src/settings/loosening.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import { type Taught, taughtKey } from '../../src/settings/taught.ts';
import { plainSettings, START, yuan } from '../extension/popup/fake-background.ts';
import type { Answers, Look } from './look.ts';
import { trusted } from './warning-looks.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;

const lines: readonly JournalLine[] = Array.from({ length: 60 }, (_, nth) => ({
  id: `e${nth}`,
  at: START - nth * 9 * DAY,
  event: events[nth % events.length] ?? 'paid',
  name:
    nth % 7 === 3 ? null : (['李娜', '王强', '上海远航国际货物运输代理有限公司第三分公司'][nth % 3] ?? null),
  account: nth % 5 === 4 ? null : '6222 •••• •••• 1234',
  amount: nth % 11 === 5 ? null : yuan(120 * (nth + 1)),
  institution: null,
  site: 'ebank.example.cn',
  kind: 'transfer',
  accountKind: 'card',
  tier: 3,
  codes: [],
}));

const li: KnownPayee = {
  key: 'p1',
  name: '李娜',
  account: '6217 •••• •••• 5678',
  paid: 14,
  told: 0,
  toldFrom: null,
  largest: yuan(5000),
  lastAt: START - 20 * DAY,
  relationship: 'family',
  vouchedFrom: null,
  blocked: false,
  blockedUntil: null,
  forgotten: false,
};

const payees: readonly KnownPayee[] = [
  li,
  { ...li, key: 'p2', name: '王强', paid: 1, relationship: null, vouchedFrom: START + 10 * MINUTE },
  { ...li, key: 'p3', name: null, paid: 0, largest: null, lastAt: null, relationship: null },
  { ...li, key: 'p4', name: 'Ромашка', blocked: true },
];

const pending: Pending = {
  id: 'p1',
  askedAt: START,
  dueAt: START + 10 * MINUTE,
  what: { kind: 'settings', step: { from: { offSites: [] }, to: { offSites: ['ebank.example.cn'] } } },
};

const notes: readonly ChangeNote[] = [
  { at: START - DAY, event: 'changed', what: 'settings', keys: ['waitsMs', 'limits'], about: '' },
  { at: START - DAY, event: 'asked', what: 'trust-payee', keys: [], about: '王强' },
  { at: START - 2 * DAY, event: 'taken-back', what: 'leave-site', keys: [], about: 'shop.example.com' },
];

const full: Answers = {
  journal: () => ({ lines, before: null }),
  payees: () => payees,
  changes: () => notes,
  budget: () => [
    { of: 20, held: 1 },
    { of: 100, held: 4 },
  ],
  simulate: () => ({ now: { of: 100, held: 4 }, patched: { of: 100, held: 9 } }),
  'change-settings': () => ({ view: plainSettings, pending: null, refused: null }),
  'take-back': () => plainSettings,
  'set-contact': () => ({
    kind: 'set',
    uri: 'otpauth://totp/Thrice:Li?secret=JBSWY3DPEHPK3PXP&issuer=Thrice',
    replaces: true,
  }),
  'set-pin': () => ({ kind: 'weak' }),
};

const empty: Answers = {
  ...full,
  journal: () => ({ lines: [], before: null }),
  payees: () => [],
  changes: () => [],
};

const builtIn = ['https://*.icbc.com.cn/*', 'https://www.paypal.com/*', 'https://cashier.alipay.com/*'];

function look(name: string, place: string, more: Partial<Look> = {}): Look {
  const view = {
    builtIn,
    granted: ['https://shop.example.com/*'],
    installedAt: START - 90 * DAY,
    ...more.view,
  };
  return { name: `options-${name}`, page: 'options', route: `#/${place}`, answers: full, ...more, view };
}

/** A change of which the background says what `answered` says. */
function afterChange(name: string, answered: Answers['change-settings'], more: Partial<Look> = {}): Look {
  const answers: Answers = { ...full, ...(answered && { 'change-settings': answered }) };
  return look(name, 'languages', { answers, acts: [{ press: 'large_type' }], ...more });
}

/** What choosing another profile, or opening a file, would change. */
const wouldChange: Answers = {
  ...full,
  'preview-import': () => ({
    kind: 'differences',
    differences: [
      {
        key: 'waitsMs',
        from: defaultSettings.waitsMs,
        to: [0, 0, 1000, 2000, 3000, 4000, 5000],
        bearing: 'looser',
      },
      { key: 'loosenAfterMs', from: 10 * MINUTE, to: 1440 * MINUTE, bearing: 'tighter' },
      { key: 'askAlways', from: false, to: true, bearing: 'tighter' },
    ],
  }),
};

const wrongFile: Answers = {
  ...full,
  'preview-import': () => ({ kind: 'wrong', why: 'not-settings', path: 'settings.limits.CNY' }),
};

const statements: Answers = { ...full, 'preview-statement': previewStatement };

const wholeStatement = [
  '交易日期,支出(元),收入(元),对方户名,对方账号',
  '20260705,"3,000.00",,李娜,6217001210012345678',
  '20260806,,5.00,公司,',
].join('\n');

const openStatement = 'Date,Payee,Amount\n03/04/2026,Tilda Ravn,-5.00\n';

const button: Taught = {
  host: 'pay.example',
  page: '/pay',
  part: 'commit',
  selector: '.knob',
  name: 'div Frobnicate',
  place: '/pay',
  over: true,
  title: 'The long button',
};
const amount: Taught = { ...button, part: 'amount', selector: '.sum', name: '', over: false, title: '' };

const taught: Partial<Settings> = {
  taught: { [taughtKey(button)]: button, [taughtKey(amount)]: amount },
  noPayments: { a: { host: 'forum.example', name: 'Send', place: 'button', page: '/', title: '' } },
};

const off: Partial<Settings> = {
  offSites: ['news.example'],
  pausedSites: { 'ebank.example.cn': START + 60 * MINUTE },
};

export const optionsLooks: readonly Look[] = [
  ...places.map((place) => look(place, place)),
  ...(['payees', 'journal', 'changes'] as const).map((place) =>
    look(`${place}-empty`, place, { answers: empty }),
  ),
  look('profile-looked', 'profile', { answers: wouldChange, acts: [{ press: 'profile_strict' }] }),
  look('stored-differences', 'stored', { answers: wouldChange, acts: [{ pick: '{}' }] }),
  look('statement-read', 'statement', { answers: statements, acts: [{ pick: wholeStatement }] }),
  look('statement-asks', 'statement', { answers: statements, acts: [{ pick: openStatement }] }),
  look('sites-taught', 'sites', { settings: taught }),
  look('stored-wrong', 'stored', { answers: wrongFile, acts: [{ pick: '{}' }] }),
  ...[1, 2, 3, 4].map((nth) => look(`welcome-${nth}`, `welcome/${nth}`)),
  look('welcome-strict', 'welcome/2', { settings: { profile: 'strict' } }),
  look('sites-off', 'sites', { settings: off }),
  look('changes-waiting', 'changes', { view: { pending: [pending] } }),
  look('journal-erase', 'journal', { acts: [{ press: 'erase_all' }] }),
  look('step-up-set', 'step-up', { view: { hasPin: true, contact: trusted } }),
  look('step-up-weak', 'step-up', { acts: [{ fill: 'pin_first', text: '1111' }, { press: 'pin_set' }] }),
  look('step-up-secret', 'step-up', {
    view: { contact: { ...trusted, confirmed: false } },
    acts: [{ fill: 'contact_name', text: '李娜' }, { press: 'contact_replace' }],
  }),
  look('fixed', 'languages', { view: { fixed: ['language', 'region', 'appearance'] } }),
  look('aside', 'health', { view: { aside: [{ store: 'holds', key: 'h-17', at: 0, why: 'newer' }] } }),
  afterChange('saved', () => ({ view: plainSettings, pending: null, refused: null })),
  afterChange('waits', () => ({ view: { ...plainSettings, pending: [pending] }, pending, refused: null })),
  afterChange('code', () => ({
    view: { ...plainSettings, contact: trusted },
    pending: null,
    refused: { why: 'code-needed' },
  })),
  { ...look('silent', 'profile'), silent: true },
];
