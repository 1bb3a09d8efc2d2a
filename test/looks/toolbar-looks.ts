// The toolbar view in every state, the help page, and the payment that is looked up first.
import type { Here, NotLoosened, SettingsView } from '../../extension/channel/page-protocol.ts';
import type { AnswerTo } from '../../extension/channel/protocol.ts';
import { START, yuan } from '../extension/popup/fake-background.ts';
import type { Answers, Look } from './look.ts';
import { heldView, someHolds, trusted } from './warning-looks.ts';

const HOUR = 3_600_000;

const bank: Here = {
  host: 'ebank.example.cn',
  state: 'guarded',
  pattern: 'https://ebank.example.cn/*',
  unseen: null,
  pausedUntil: null,
};

const nothing: Answers = {
  holds: () => [],
  unchecked: () => [],
  'follow-up': () => null,
  'help-next': () => ({ isNext: false }),
};

function look(name: string, here: Partial<Here>, answers: Answers = {}, more: Partial<Look> = {}): Look {
  const own: Answers = { ...nothing, here: () => ({ ...bank, ...here }), ...answers };
  return { name: `toolbar-${name}`, page: 'popup', route: '#/', answers: own, ...more };
}

const leaving: Partial<SettingsView> = {
  pending: [
    {
      id: 'p1',
      askedAt: START,
      dueAt: START + HOUR,
      what: { kind: 'settings', step: { from: { offSites: [] }, to: { offSites: [bank.host] } } },
    },
  ],
};

function switched(refused: NotLoosened | null): AnswerTo<'switch-site'> {
  return { here: bank, pending: null, refused };
}

const unchecked = [
  { at: START - HOUR, site: 'pay.example.cn', name: '王强', amount: yuan(48_000) },
  { at: START - 2 * HOUR, site: 'bank.example', name: null, amount: null },
];

const toolbar: readonly Look[] = [
  look('guarded', {}),
  look('held', {}, { holds: () => someHolds.map(heldView) }),
  look('off', { state: 'off' }),
  look('paused', { state: 'paused', pausedUntil: START + HOUR }),
  look('not-guarded', { state: 'not-guarded', host: 'shop.example.com' }),
  look('cannot', { state: 'cannot-be-guarded', host: '', pattern: '' }),
  look('unseen', { unseen: { host: 'checkout.pay.example', pattern: 'https://checkout.pay.example/*' } }),
  look('leaving', {}, {}, { view: leaving }),
  look(
    'needs-code',
    {},
    { 'switch-site': () => switched({ why: 'code-needed' }) },
    { acts: [{ press: 'switch_site' }] },
  ),
  look('refused', { state: 'not-guarded' }, {}, { acts: [{ press: 'guard_site' }] }),
  look('unchecked', {}, { unchecked: () => unchecked }),
  look('follow-up', {}, { 'follow-up': () => unchecked[0] ?? null }),
  { ...look('silent', {}), silent: true },
];

const waiting: readonly Look[] = [
  { name: 'holds', answers: { ...nothing, holds: () => someHolds.map(heldView) } },
  { name: 'holds-none', answers: nothing },
].map((one) => ({ page: 'popup', route: '#/holds', ...one }));

function help(name: string, route: string, more: Partial<Look> = {}): Look {
  return { name: `help-${name}`, page: 'popup', route, answers: nothing, ...more };
}

const helps: readonly Look[] = [
  help('just-paid', '#/help'),
  help('on-the-phone', '#/help/h1', { view: { contact: trusted } }),
  help('other-region', '#/help', { settings: { region: 'BR' } }),
];

const reading: Answers = {
  ...nothing,
  'read-message': () => ({ name: '王强', account: '6222021234567894', amount: '48,000' }),
  'look-up': ({ typed }) =>
    typed.name === '' ? { kind: 'unclear', field: 'nobody' } : { kind: 'unclear', field: 'amount' },
};

function lookUp(name: string, route: string, more: Partial<Look> = {}): Look {
  return { name: `look-up-${name}`, page: 'popup', route, answers: reading, ...more };
}

const lookUps: readonly Look[] = [
  lookUp('empty', '#/look'),
  lookUp('practice', '#/look/practice'),
  lookUp('found', '#/look/practice', { acts: [{ press: 'look_find' }] }),
  lookUp('nobody', '#/look', { acts: [{ press: 'look_start' }] }),
  lookUp('amount', '#/look/practice', { acts: [{ press: 'look_find' }, { press: 'look_start' }] }),
];

export const toolbarLooks: readonly Look[] = [...toolbar, ...waiting, ...helps, ...lookUps];
