import { ancestorsOf, attribute, elementsIn, precedes } from '../../page/elements';
import { hasDigit, shownTexts } from '../../page/shown-text';
import { AFTER_COMMENT, COMMENT } from './labels';

const ICON = 'svg[height="24"]';
/** Elements between the icons of two posts, or between a post's icons and those of the site. */
const BREAKS = 'img, video, time, canvas, hr, textarea, header, nav, a[href]:not([href*="/comments/"])';

/**
 * The icons of a post: a row below it, or a column beside it in the reels viewer. The order is always Like, Comment,
 * sometimes Repost, Share, Save. Each icon is 24 px high, and its number, if shown, comes after it (seen 2025-11 to
 * 2026-07). Instagram translates the icons' names. The like icons of comments are 16 px high.
 */
export interface ActionBar {
  icon: Element;
  /** The texts between the Like icon and the Comment icon. */
  likes: Text[];
  comments: Text[];
  /** True for the bar under a post, which rounds half up from 1,000. How the reels viewer shortens is unknown. */
  rounds: boolean;
}

/** Finds all bars below `root`. A bar has at least four icons with none of the `BREAKS` elements between them. */
export function actionBars(root: Element): ActionBar[] {
  const runs: Element[][] = [[]];
  for (const element of elementsIn(root, `${ICON}, ${BREAKS}`)) {
    if (element.localName !== 'svg') runs.push([]);
    else if (!element.closest(BREAKS)) runs.at(-1)?.push(element);
  }
  return runs.flatMap((run) => barOf(run) ?? []);
}

function barOf([like, comment, next, ...more]: Element[]): ActionBar | null {
  const last = more.at(-1);
  if (!like || !comment || !next || !last) return null;
  const around = ancestorsOf(like).find((part) => part.contains(last)) ?? like;
  const texts = shownTexts(around);
  const likes = texts.filter((text) => precedes(like, text) && precedes(text, comment));
  const comments = texts.filter((text) => precedes(comment, text) && precedes(text, next));
  const first = elementsIn(around, 'svg').filter((icon) => precedes(icon, next));
  const button = like.closest('button, a, [role="button"]');
  // Reject the bar if an icon may be mistaken for another: an extra icon comes before the third, a number comes before
  // the first icon, Like and Comment share a button, an icon has two numbers, or an icon has the wrong name.
  const isMalformed =
    (button?.contains(comment) && !button.contains(last)) ||
    first.some((icon) => icon !== like && icon !== comment) ||
    texts.some((text) => hasDigit(text) && precedes(text, like)) ||
    [likes, comments].some((between) => between.filter(hasDigit).length > 1) ||
    COMMENT.test(attribute(like, 'aria-label')) ||
    [like, comment].some((icon) => AFTER_COMMENT.test(attribute(icon, 'aria-label')));
  if (isMalformed) return null;
  return { icon: like, likes, comments, rounds: like.closest('section')?.querySelector(BREAKS) === null };
}
