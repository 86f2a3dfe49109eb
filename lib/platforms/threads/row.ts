import { parseCount } from '../../counts/in-tab';
import type { Count } from '../../model/count';
import { parentOf } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { hasDigit, shownText, shownTexts } from '../../page/shown-text';
import { ownParts, type PostBounds } from '../own-parts';

/** The order of the buttons, the same signed in and out (2025-04, 2025-12). Their names depend on the language. */
const ORDER = ['likes', 'comments', 'shares', 'sends'] as const;
type RowCount = (typeof ORDER)[number];

/**
 * The texts of the row's four buttons. Null unless the row has exactly four buttons with an icon and no other text. The
 * buttons above the row (more, edited, sound) are not part of it.
 */
export const rowOf = memoize((post: PostBounds): string[] | null => {
  const buttons = ownParts(post, '[role="button"], button').filter((button) => button.querySelector('svg'));
  let part = buttons.at(-1) ?? null;
  while (part && part !== post.element) {
    const inside = buttons.filter((button) => part?.contains(button));
    if (inside.length > ORDER.length || part.querySelector('time, video, img')) return null;
    if (inside.length === ORDER.length) {
      const texts = inside.map((button) => (hasTwoNumbers(button) ? '' : shownText(button)));
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
export function countInRow(post: PostBounds, name: RowCount, { language }: Look): Count | null {
  const text = rowOf(post)?.[ORDER.indexOf(name)];
  return text === undefined ? null : parseCount(text, language, { shortening: 'cut' });
}

/** If there are two numbers, one may come from another extension. */
function hasTwoNumbers(button: Element): boolean {
  return shownTexts(button).filter(hasDigit).length > 1;
}

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, '');
}
