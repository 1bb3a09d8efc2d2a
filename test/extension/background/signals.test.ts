// What the background adds of the page's own address: no https, a host that imitates another, no name at all.
import { expect, test } from 'vitest';
import { signalsOf } from '../../../extension/background/signals.ts';
import { noPageSignals, noSignals } from '../../../src/transfer/signals.ts';
import { transferOf } from '../../src/samples.ts';

const seen = (site: string) => ({
  transfer: transferOf({ site }),
  sure: { payee: 'high', amount: 'high', purpose: 'high' } as const,
  prompts: ['请核实对方'],
  signals: { ...noPageSignals, nameCheck: 'no-match' as const, pasted: 'different' as const },
  step: 'commit' as const,
});
const from = (origin: string) => ({ tabId: 1, frameId: 0, documentId: 'd', origin, isPrivate: false });

const known = { frames: noSignals.frames, earlier: { payee: true, purpose: false }, fromLink: true };

test.each([
  ['https://mybank.icbc.com.cn', 'mybank.icbc.com.cn', {}],
  ['http://mybank.icbc.com.cn', 'mybank.icbc.com.cn', { insecure: true }],
  ['http://127.0.0.1:8000', '127.0.0.1', {}],
  ['http://localhost', 'localhost', {}],
  ['https://paypa1.com', 'paypa1.com', { imitates: 'paypal.com' }],
  ['http://203.0.113.7', '203.0.113.7', { insecure: true, oddHost: 'ip-address' }],
  ['', '', {}],
] as const)('%s', (origin, site, more) => {
  expect(signalsOf(seen(site), from(origin), known)).toEqual({
    ...noSignals,
    prompts: ['请核实对方'],
    nameCheck: 'no-match',
    pasted: 'different',
    ...known,
    ...more,
  });
});
