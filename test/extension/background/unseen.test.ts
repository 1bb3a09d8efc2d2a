// @vitest-environment happy-dom
// The payment frame that we may not look into: found in the page, and asked for by its host alone.
import { beforeEach, expect, test, vi } from 'vitest';

const allowed = vi.hoisted(() => new Set<string>());
const browser = vi.hoisted(() => ({
  scripting: { executeScript: vi.fn() },
  permissions: {
    contains: async ({ origins: [pattern = ''] }: { origins: string[] }) => allowed.has(pattern),
  },
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { unseenIn } = await import('../../../extension/background/unseen.ts');

beforeEach(() => {
  allowed.clear();
  browser.scripting.executeScript.mockImplementation(async ({ func }: { func: () => unknown }) => [
    { frameId: 0, result: func() },
  ]);
});

/** An empty frame counts as a page too, and the simulated document would complain of each. */
const { happyDOM } = window as unknown as { happyDOM: { settings: Record<string, boolean> } };
Object.assign(happyDOM.settings, { enableIframePageLoading: true, disableIframePageLoading: false });

/** Draws frames; `sizes` in CSS pixels, in their order. Nothing is loaded, as `data-src` has no meaning but here. */
function draw(html: string, sizes: readonly (readonly [width: number, height: number])[] = []): void {
  document.body.innerHTML = '<div id="host"></div>';
  const root = document.body.firstElementChild?.attachShadow({ mode: 'open' });
  const places = html.startsWith('#shadow') ? root : document.body;
  if (places) places.innerHTML += html.replace('#shadow', '');
  places?.querySelectorAll('iframe').forEach((frame, at) => {
    const [width, height] = sizes[at] ?? [400, 300];
    Object.defineProperty(frame, 'src', { value: frame.dataset.src ?? '' });
    frame.getBoundingClientRect = () => new DOMRect(0, 0, width, height);
    frame.checkVisibility = () => true;
  });
}

const till = '<iframe title="Secure payment" data-src="https://till.example/v3"></iframe>';

test('a payment frame of a host that was not allowed', async () => {
  draw(till);
  expect(await unseenIn(7, 'shop.example')).toEqual({
    host: 'till.example',
    pattern: 'https://till.example/*',
  });
});

test('the largest of several', async () => {
  draw(
    '<iframe title="Card" data-src="https://small.example/"></iframe><iframe title="Card" data-src="https://large.example/"></iframe>',
    [
      [100, 40],
      [400, 300],
    ],
  );
  expect(await unseenIn(7, 'shop.example')).toMatchObject({ host: 'large.example' });
});

test('the next one, where the first is allowed', async () => {
  draw(`${till}<iframe title="Pay" data-src="http://other.example/"></iframe>`);
  allowed.add('https://till.example/*');
  expect(await unseenIn(7, 'shop.example')).toEqual({
    host: 'other.example',
    pattern: 'http://other.example/*',
  });
});

test('one in a shadow root', async () => {
  draw(`#shadow${till}`);
  expect(await unseenIn(7, 'shop.example')).toMatchObject({ host: 'till.example' });
});

test.each<[what: string, html: string, size?: readonly [number, number]]>([
  ['no frame', '<p>Pay</p>'],
  ['a frame that does not look like a payment', '<iframe data-src="https://maps.example/embed"></iframe>'],
  ['one that nobody sees', till, [0, 0]],
  ["one of the page's own host", '<iframe title="Pay" data-src="https://shop.example/till"></iframe>'],
  ['one with no address', '<iframe title="Pay"></iframe>'],
  ['one that is no page', '<iframe title="Pay" data-src="data:text/html,Pay"></iframe>'],
])('%s: nothing to say', async (_, html, size) => {
  draw(html, size === undefined ? [] : [size]);
  expect(await unseenIn(7, 'shop.example')).toBeNull();
});

test('a page that we may not look into: nothing to say', async () => {
  browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
  expect(await unseenIn(7, 'shop.example')).toBeNull();
});
