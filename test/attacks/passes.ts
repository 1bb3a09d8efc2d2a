// Pages on which a pass was given, and something tries to get more out of it than one press of one transfer.
import { type Attack, form, paying, review } from './attack.ts';

const button = '<button id="b" type="button" onclick="pay()">Confirm transfer</button>';

/** By name; each is released first, and then played by its own journey. */
const passPages = {
  plain: { body: paying + review + button },
  form: {
    body:
      review +
      form(
        '<button id="b" name="how" value="now">Confirm transfer</button><button name="how" value="draft">Save as draft</button>',
      ),
  },
  'changes under the finger': {
    body: `${paying}${review}${button}<script>b.addEventListener('pointerdown', () => { document.querySelectorAll('dd')[2].textContent = 'EUR 42,000.00' })</script>`,
  },
  'presses its own button': {
    body: `${paying}${review}${button}<script>setInterval(() => b.click(), 250)</script>`,
  },
  'asks for a password': {
    body: `${paying}${review}<button id="b" type="button" onclick="s.hidden = false; r.focus()">Confirm transfer</button><div id="s" role="dialog" aria-label="Payment password" hidden style="position:fixed;inset:auto 0 0;background:#fff"><p>Transfer to Anna Braun</p><p>€4,200.00</p><input id="r" type="password" maxlength="6" inputmode="numeric" aria-label="Payment password"></div><script>r.addEventListener('input', () => r.value.length === 6 && pay())</script>`,
  },
  'sends its own form': {
    body: `${review}${form('<button id="b">Confirm transfer</button>')}<script>setInterval(() => f.requestSubmit(), 250)</script>`,
  },
} as const satisfies Readonly<Record<string, Pick<Attack, 'body'>>>;

export type PassPage = keyof typeof passPages;

export const passAttacks: readonly Attack[] = Object.entries(passPages).map(([id, { body }]) => ({
  id,
  fact: 'a pass is leave for one press of exactly one transfer',
  body,
  expect: 'stopped',
}));
