import { parseCount } from '../../counts/in-tab';
import type { Count } from '../../model/count';
import { parentOf } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { hasDigit, shownParts, shownText } from '../../page/shown-text';
import type { PostParts } from './post-parts';

/** The order of the buttons, the same signed in and out (2025-04, 2025-12). Their names depend on the language. */
const ORDER = ['likes', 'comments', 'shares', 'sends'] as const;
type RowCount = (typeof ORDER)[number];

/**
 * The texts of the row's four buttons. Null unless the row has exactly four buttons with an icon and no other text. The
 * buttons above the row (more, edited, sound) are not part of it.
 */
export const rowOf = memoize((post: PostParts): string[] | null => {
  const buttons = post.buttons.filter((button) => button.querySelector('svg'));
  let part = buttons.at(-1) ?? null;
  while (part && part !== post.element) {
    const inside = buttons.filter((button) => part?.contains(button));
    if (inside.length > ORDER.length) return null;
    if (inside.length === ORDER.length) {
      if (part.querySelector('time, video, img')) return null;
      const texts = inside.map(textWithOneNumber);
      return withoutSpaces(shownText(part)) === withoutSpaces(texts.join('')) ? texts : null;
    }
    part = parentOf(part);
  }
  return null;
});

/**
 * One button's number. Threads rounds down: 2,190 is shown as 2.1K (2025-12). A button without a number means zero or
 * hidden; the page does not say which.
 */
export function countInRow(post: PostParts, name: RowCount, { language }: Look): Count | null {
  const text = rowOf(post)?.[ORDER.indexOf(name)];
  return text === undefined ? null : parseCount(text, language, { shortening: 'cut' });
}

/** If there are two numbers, one may come from another extension. */
function textWithOneNumber(button: Element): string {
  const { texts, whole } = shownParts(button);
  return texts.filter(hasDigit).length > 1 ? '' : whole;
}

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, '');
}
