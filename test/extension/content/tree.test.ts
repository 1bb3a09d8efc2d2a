// @vitest-environment happy-dom
// Up and down the tree of a page, whatever stands in the way of it.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { nearest, openRoot, outward, parentOf, rootsIn, shadowOf } from '../../../extension/content/tree.ts';

afterEach(() => vi.unstubAllGlobals());

/** Every root that a test made, as only browsers know them. */
const roots = new WeakMap<Element, ShadowRoot>();

function at(html: string, selector: string): Element {
  document.body.innerHTML = html;
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`nothing at ${selector}`);
  return found;
}

const names = (elements: Iterable<Element | null>): readonly (string | undefined)[] =>
  [...elements].map((one) => one?.localName);

/** A component with one element in its root, beside what was written in it. */
function withRoot(host: Element, mode: ShadowRootMode, html: string): ShadowRoot {
  const root = host.attachShadow({ mode });
  root.innerHTML = html;
  roots.set(host, root);
  return root;
}

describe('upward', () => {
  test('out of a shadow root into its host', () => {
    const root = withRoot(at('<main><my-pay></my-pay></main>', 'my-pay'), 'closed', '<p><b></b></p>');
    const inner = root.querySelector('b') as Element;
    expect(names(outward(inner))).toEqual(['b', 'p', 'my-pay', 'main', 'body', 'html']);
    expect(nearest(inner, (one) => one.localName === 'main')).toBe(document.querySelector('main'));
  });

  test.each(['parentNode', 'parentElement', 'assignedSlot', 'getRootNode'])(
    'past a form with a field called %s',
    (name) => {
      const field = at(`<div><form><input name="${name}"></form></div>`, 'input');
      const form = field.parentElement as Element;
      // As browsers give a form its fields; the simulated page does not.
      Object.defineProperty(form, name, { value: field });
      expect(parentOf(form)?.localName).toBe('div');
      expect(names(outward(field))).toEqual(['input', 'form', 'div', 'body', 'html']);
    },
  );

  test('ends at what was taken off the page', () => {
    expect(names(outward(document.createElement('i')))).toEqual(['i']);
  });
});

describe('downward', () => {
  /** As Chromium opens closed roots for extensions. */
  function door(): { readonly asked: string[] } {
    const asked: string[] = [];
    vi.stubGlobal('chrome', {
      dom: {
        openOrClosedShadowRoot: (element: Element) => {
          asked.push(element.localName);
          return roots.get(element) ?? null;
        },
      },
    });
    return { asked };
  }

  test('into closed roots, and those in them', () => {
    door();
    const host = at('<my-pay>Pay</my-pay>', 'my-pay');
    const root = withRoot(host, 'closed', '<my-part></my-part>');
    const inner = withRoot(root.querySelector('my-part') as Element, 'closed', '<b></b>');
    expect(shadowOf(host)).toBe(root);
    expect(rootsIn(document)).toEqual([root, inner]);
  });

  test('into a closed root of a plain element; a walk asks only where it is empty', () => {
    const { asked } = door();
    const [full, empty] = [at('<div>Pay</div><p></p>', 'div'), document.querySelector('p') as Element];
    const both = [full, empty].map((one) => withRoot(one, 'closed', '<b></b>'));
    expect([full, empty].map(openRoot)).toEqual(both);
    asked.splice(0);
    expect([full, empty].map(shadowOf)).toEqual([null, both[1]]);
    expect(asked).toEqual(['p']);
  });

  test('asks nothing of what can have none, nor of a door that refuses', () => {
    const { asked } = door();
    expect(openRoot(at('<button></button>', 'button'))).toBeNull();
    expect(asked).toEqual([]);
    vi.stubGlobal('chrome', {
      dom: {
        openOrClosedShadowRoot: () => {
          throw new TypeError('no HTMLElement');
        },
      },
    });
    expect(openRoot(at('<section></section>', 'section'))).toBeNull();
  });
});
