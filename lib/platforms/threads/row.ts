import { parseCount } from '../../counts/in-tab';
import type { Count } from '../../model/count';
import { parentOf } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { hasDigit, shownText, shownTexts } from '../../page/shown-text';
import { ownParts, type PostBounds } from '../own-parts';

/** Like, answer, repost, share: the same order signed in and out (2025-04, 2025-12); their names are localised. */
const ORDER = ['likes', 'comments', 'shares', 'sends'] as const;
type RowCount = (typeof ORDER)[number];

/**
 * What stands on the row's four buttons; null unless there are exactly four with an icon each, and nothing beside them. The buttons
 * above it (more, edited, sound) stand apart.
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
 * One button's number, which is cut: 2,190 is shown as 2.1K (2025-12). A button without a number means zero or hidden;
 * the page does not say which.
 */
export function countInRow(post: PostBounds, name: RowCount, { language }: Look): Count | null {
  const text = rowOf(post)?.[ORDER.indexOf(name)];
  return text === undefined ? null : parseCount(text, language, { shortening: 'cut' });
}

/** One of the two numbers is another extension's. */
function hasTwoNumbers(button: Element): boolean {
  return shownTexts(button).filter(hasDigit).length > 1;
}

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, '');
}
