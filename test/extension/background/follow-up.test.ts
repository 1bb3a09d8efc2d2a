// A payment that looked like a swindle and was let go is asked after, until the person says that it was right.
import { expect, test, vi } from 'vitest';
import type { Entry } from '../../../src/journal/entry.ts';
import { onlyKeys } from '../../../src/payees/marks.ts';
import { makeTrial, OPEN_AT, ours } from './world.ts';

vi.stubGlobal('__PRESET__', {});

const keys = { payeeKey: 'account:1', accounted: true };
const entry: Entry = {
  at: OPEN_AT,
  event: 'released',
  site: 'bank.example',
  kind: 'transfer',
  name: '王强',
  account: null,
  amount: null,
  ...keys,
  institution: null,
  accountKind: null,
  tier: 4,
  codes: ['purpose/strong-cue'],
  digest: '',
  tabId: 1,
};

test('asked after at the next visit, once', async () => {
  const trial = makeTrial();
  await trial.world.store.journal.add({ entry, marks: onlyKeys(keys) });
  expect(await trial.desk['follow-up']({}, ours)).toBeNull();
  trial.later(60 * 60 * 1000);
  const asked = await trial.desk['follow-up']({}, ours);
  expect(asked).toEqual({ at: OPEN_AT, site: 'bank.example', name: '王强', amount: null });
  await trial.desk['followed-up']({ at: OPEN_AT }, ours);
  expect(await trial.desk['follow-up']({}, ours)).toBeNull();
});

test('what of a policy cannot be understood is in the settings as the options show them', async () => {
  const trial = makeTrial();
  trial.policy.broken = ['graceDayz'];
  expect((await trial.desk.settings({}, ours)).brokenPolicy).toEqual(['graceDayz']);
});
