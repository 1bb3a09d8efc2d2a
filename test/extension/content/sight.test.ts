// @vitest-environment happy-dom
// What is known of a page after each change must be what a search of all of it finds.
import { beforeEach, expect, test } from 'vitest';
import { makeSight, type Sight } from '../../../extension/content/sight.ts';

let sight: Sight;
let observer: MutationObserver;

function searched(one: Sight): {
  readonly pressable: readonly Element[];
  readonly pictures: readonly Element[];
} {
  one.search();
  return { pressable: one.pressable(), pictures: one.pictures() };
}

beforeEach(() => {
  document.body.innerHTML = '<main><h1>Pay</h1><button>Pay</button><p>Text</p></main>';
  sight = makeSight();
  observer = new MutationObserver((records) => sight.changed(records));
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  sight.told((root) => observer.observe(root, { subtree: true, childList: true, attributes: true }));
  searched(sight);
  return () => observer.disconnect();
});

const main = (): Element => document.querySelector('main') as Element;

function made(html: string): Element {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder.firstElementChild as Element;
}

const changes: readonly [what: string, change: () => void][] = [
  ['nothing', () => undefined],
  ['a button at the end', () => main().append(made('<button>Send</button>'))],
  ['a button before the other', () => main().prepend(made('<div><i></i><button>Send</button></div>'))],
  ['a picture', () => main().append(made('<figure><img alt="QR"></figure>'))],
  ['a plain element gets a class', () => document.querySelector('p')?.setAttribute('class', 'pay-btn')],
  ['a heading gets a role', () => document.querySelector('h1')?.setAttribute('role', 'button')],
  ['a button loses its place', () => document.querySelector('button')?.remove()],
  ['all is drawn anew', () => main().replaceChildren(made('<p><a href="#">Pay</a></p>'))],
  ['more than is kept', () => main().append(made(`<ul>${'<li><a>Pay</a></li>'.repeat(40)}</ul>`))],
  [
    'a component, its root, and what comes into it',
    () => {
      const host = document.createElement('pay-box');
      main().append(host);
      host.attachShadow({ mode: 'open' }).innerHTML = '<button>Send</button><in-side></in-side>';
      const inner = host.shadowRoot?.querySelector('in-side') as Element;
      inner.attachShadow({ mode: 'open' }).innerHTML = '<p class="btn">Pay</p>';
    },
  ],
  ['the component goes', () => document.querySelector('pay-box')?.remove()],
];

async function told(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

test.each(changes)('%s', async (_, change) => {
  change();
  await told();
  expect(searched(sight)).toEqual(searched(makeSight()));
});

test('one after the other, and a change within a root', async () => {
  for (const [, change] of changes.slice(0, -1)) {
    change();
    await told();
    expect(searched(sight)).toEqual(searched(makeSight()));
  }
  document.querySelector('pay-box')?.shadowRoot?.append(made('<a>Pay</a>'));
  await told();
  expect(searched(sight)).toEqual(searched(makeSight()));
});

test('a page with more news than are kept is searched as a whole', async () => {
  for (let i = 0; i < 400; i += 1) main().append(made(`<p><a>Pay ${i}</a></p>`));
  await told();
  for (let i = 0; i < 400; i += 1) main().append(made(`<p><a>Send ${i}</a></p>`));
  await told();
  expect(searched(sight)).toEqual(searched(makeSight()));
});

test('what was known before a doubt is not relied on', () => {
  observer.disconnect();
  main().append(made('<button>Send</button>'));
  expect(searched(sight).pressable).toHaveLength(1);
  sight.forget();
  expect(searched(sight).pressable).toHaveLength(2);
});
