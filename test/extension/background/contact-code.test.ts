// The trusted contact's codes against the vectors of the RFC, and the PIN as it is kept.
import { expect, test, vi } from 'vitest';
import { codeKey, codeOf, newContact, stepOfCode } from '../../../extension/background/contact-code.ts';
import { isPin, isWeak, pinProof } from '../../../extension/background/pin.ts';
import { stepAt } from '../../../src/hold/totp.ts';

vi.setConfig({ testTimeout: 60_000 });

/** RFC 6238, appendix B, SHA-1: 8 digits. */
test.each([
  [59, '94287082'],
  [1_111_111_109, '07081804'],
  [1_111_111_111, '14050471'],
  [1_234_567_890, '89005924'],
  [2_000_000_000, '69279037'],
  [20_000_000_000, '65353130'],
])('at %s s the code is %s, and its last six digits are ours', async (seconds, code) => {
  const key = await codeKey(new TextEncoder().encode('12345678901234567890'));
  const step = stepAt(seconds * 1000);
  expect(await codeOf(key, step, 8)).toBe(code);
  expect(await codeOf(key, step)).toBe(code.slice(2));
});

const NOW = 1_234_567_890_000;

test('a code is taken a step early or late, spaces or full-width digits or not, and once', async () => {
  const { proof } = await newContact('女儿', '138 0000 0000');
  for (const step of [-1, 0, 1]) {
    const code = await codeOf(proof.key, stepAt(NOW) + step);
    expect(await stepOfCode(proof, `${code.slice(0, 3)} ${code.slice(3)}`, NOW)).toBe(stepAt(NOW) + step);
    expect(await stepOfCode({ ...proof, usedStep: stepAt(NOW) + step }, code, NOW)).toBeNull();
  }
  expect(await stepOfCode(proof, await codeOf(proof.key, stepAt(NOW) - 2), NOW)).toBeNull();
});

test('the secret is in the address that is shown once, and in nothing that is kept', async () => {
  const { proof, uri } = await newContact('女儿', '1');
  expect(uri).toMatch(/^otpauth:\/\/totp\/Thrice:.*\?secret=[A-Z2-7]{32}&/u);
  await expect(crypto.subtle.exportKey('raw', proof.key)).rejects.toThrow();
});

test.each([
  ['1234', true],
  ['9876', true],
  ['7777', true],
  ['123', true],
  ['12a4', true],
  ['', true],
  ['1357', false],
  ['２０８１', false],
  ['902817', false],
])('PIN %s is weak: %s', (pin, weak) => {
  expect(isWeak(pin)).toBe(weak);
});

test('a PIN is kept salted and stretched, and known again', async () => {
  const [one, other] = await Promise.all([pinProof('2081'), pinProof('2081')]);
  expect(one).toMatchObject({ iterations: 600_000, salt: expect.stringMatching(/^[0-9a-f]{32}$/u) });
  expect(one.hash).not.toBe(other.hash);
  expect(await isPin(one, '２０８１ ')).toBe(true);
  expect(await isPin(one, '2082')).toBe(false);
});
