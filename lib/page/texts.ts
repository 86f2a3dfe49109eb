import { parentOf } from './elements';
export interface PlainText {
  text: string;
  /** The element that holds it. */
  element: Element;
  /** The innermost `aria-label` that covers it, below the element that was asked about. */
  label: string | null;
}

/**
 * Each text below `root` by itself, in reading order. Left out is what assistive technology is not told
 * (`aria-hidden`: delimiters, icons). Reads alike however deep a site wraps its texts.
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

/** The text of an element without bidi marks and outer spaces, or null where there is none. */
export function visibleText(element: Element | null | undefined): string | null {
  return withoutMarks(element?.textContent ?? '') || null;
}

/** The text of the first element below `root` that matches. */
export function textBelow(root: Element | null | undefined, selector: string): string | null {
  return visibleText(root?.querySelector(selector));
}

/**
 * As much of a text as is looked at, several times what is taken of the longest field (`lib/model/limits.ts`): a page
 * can put megabytes into one element, and each expression would go through them at every look.
 */
const MAX_LOOKED_AT = 20_000;

export function beginning(text: string): string {
  return text.length > MAX_LOOKED_AT ? text.slice(0, MAX_LOOKED_AT) : text;
}

/** Without bidi marks and outer spaces. */
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
