// Payment codes: pictures that pay when a phone scans them, a commit control without a press.
import { asksForScan } from '../../src/reading/scan-words.ts';

/** Everything that may be a picture. */
export const PICTURES = 'img,canvas,svg';

/** Codes that a phone can read from a screen are about so large, in CSS pixels. */
const SMALLEST = 80;
const LARGEST = 480;

/** How far out the words that belong to a picture stand, and how many there may be. */
const CAPTION_DEPTH = 4;
const LONGEST_CAPTION = 300;

const codes = new WeakSet<Element>();

function isCodeShaped(picture: Element): boolean {
  const { width, height } = picture.getBoundingClientRect();
  return width >= SMALLEST && width <= LARGEST && Math.abs(width - height) <= width * 0.08;
}

/** The nearest words around a picture, its own included; `''` when they are a page's text and no caption. */
function captionOf(picture: Element): string {
  const own = `${picture.getAttribute('alt') ?? ''} ${picture.getAttribute('aria-label') ?? ''}`;
  let at: Element | null = picture;
  for (let depth = 0; depth < CAPTION_DEPTH && at !== null; depth += 1, at = at.parentElement) {
    const text = at === picture ? '' : at.textContent.replace(/\s+/g, ' ').trim();
    if (text.length > LONGEST_CAPTION) break;
    if (asksForScan(`${own} ${text}`)) return text;
  }
  return asksForScan(own) ? own : '';
}

/** Whether an element was found to be a payment code. */
export function isPaymentCode(element: Element): boolean {
  return codes.has(element);
}

/** Whether a picture looks like a payment code now; from then on it is one. What it pays is for the reader to say. */
export function isCode(picture: Element): boolean {
  if (!isCodeShaped(picture) || captionOf(picture) === '') return false;
  codes.add(picture);
  return true;
}

/** The pictures of a document that look like payment codes. */
export function paymentCodes(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll(PICTURES)].filter(isCode);
}
