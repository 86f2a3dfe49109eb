import { parentOf } from './elements';
export interface PlainText {
  text: string;
  /** The element that contains the text. */
  element: Element;
  /** The innermost `aria-label` around the text, below the root. */
  label: string | null;
}

/**
 * Each text below `root` on its own, in reading order. Leaves out text hidden from assistive technology (`aria-hidden`:
 * delimiters, icons). The result does not depend on how deeply a site nests its texts.
 */
export function textsBelow(root: Element): PlainText[] {
  const texts: PlainText[] = [];
  const walk = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const text = withoutMarks(node.textContent ?? '');
    const element = parentOf(node);
    if (!text || !element || element.closest('[aria-hidden="true"]')) continue;
    texts.push({ text, element, label: labelBelow(root, element) });
  }
  return texts;
}

/** The text of an element without bidi marks and outer spaces; null if it has none. */
export function visibleText(element: Element | null | undefined): string | null {
  return withoutMarks(element?.textContent ?? '') || null;
}

/** The text of the first element below `root` that matches. */
export function textBelow(root: Element | null | undefined, selector: string): string | null {
  return visibleText(root?.querySelector(selector));
}

/**
 * How many characters of a text are read: several times the longest field (`lib/model/limits.ts`). A page can put
 * megabytes into one element, and every look would run each expression over all of it.
 */
const MAX_LOOKED_AT = 20_000;

export function beginning(text: string): string {
  return text.length > MAX_LOOKED_AT ? text.slice(0, MAX_LOOKED_AT) : text;
}

/** The text without bidi marks and outer spaces. */
export function withoutMarks(text: string): string {
  return beginning(text)
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
}

function labelBelow(root: Element, element: Element): string | null {
  const labelled = element.closest('[aria-label]');
  return labelled && labelled !== root && root.contains(labelled)
    ? labelled.getAttribute('aria-label') || null
    : null;
}
