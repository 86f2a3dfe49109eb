export interface LeafText {
  element: Element;
  text: string;
  /** The innermost `aria-label` that covers it, below the element that was asked about. */
  label: string | null;
}

/**
 * The texts at the ends of the tree below `root`, in reading order, with their labels. Left out is what
 * assistive technology is not told (`aria-hidden`: delimiters, icons). Reads alike however deep a site
 * wraps its texts.
 */
export function leafTexts(root: Element): LeafText[] {
  return [...root.querySelectorAll('*')]
    .filter((element) => element.childElementCount === 0 && !element.closest('[aria-hidden="true"]'))
    .map((element) => ({ element, text: visibleText(element) ?? '', label: labelBelow(root, element) }))
    .filter(({ text }) => text !== '');
}

/** The text of an element without bidi marks and outer spaces, or null where there is none. */
export function visibleText(element: Element | null | undefined): string | null {
  return withoutMarks(element?.textContent ?? '') || null;
}

/** The text of the first element below `root` that matches. */
export function textBelow(root: Element | null | undefined, selector: string): string | null {
  return visibleText(root?.querySelector(selector));
}

/** Without bidi marks and outer spaces. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '').trim();
}

function labelBelow(root: Element, element: Element): string | null {
  const labelled = element.closest('[aria-label]');
  return labelled && labelled !== root && root.contains(labelled)
    ? labelled.getAttribute('aria-label') || null
    : null;
}
