import { attribute, listed } from '../../page/elements';
import type { PostBounds } from '../own-parts';

/** The clickable element of one post, with its row of buttons (2023 to 2025-12). */
export const POST = '[data-pressable-container="true"]';

/** The parts of a post that its readers ask for, in document order, without those of a quoted post. */
export interface PostParts extends PostBounds {
  times: Element[];
  /** Links to accounts and their posts. */
  names: Element[];
  buttons: Element[];
}

export const NO_PARTS: PostParts = { element: null, others: [], times: [], names: [], buttons: [] };

/** One search finds them all: a page of posts is read many times a minute, and each search costs as much as the next. */
const WANTED = `${POST}, time, a[href*="/@"], button, [role="button"]`;

export function postParts(element: Element): PostParts & { element: Element } {
  const parts = { element, others: [], times: [], names: [], buttons: [] } as PostParts & {
    element: Element;
  };
  const { others, times, names, buttons } = parts;
  for (const part of listed(element.querySelectorAll(WANTED))) {
    // In document order, so that all parts of a quoted post follow it at once.
    if (others.at(-1)?.contains(part)) continue;
    const { localName } = part;
    if (attribute(part, 'data-pressable-container') === 'true') {
      others.push(part);
      continue;
    }
    if (localName === 'time') times.push(part);
    if (localName === 'a' && attribute(part, 'href').includes('/@')) names.push(part);
    if (localName === 'button' || attribute(part, 'role') === 'button') buttons.push(part);
  }
  return parts;
}
