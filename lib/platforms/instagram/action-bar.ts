import { ancestorsOf, attribute, elementsIn, precedes } from '../../page/elements';
import { hasDigit, shownTexts } from '../../page/shown-text';
import { AFTER_COMMENT, COMMENT } from './labels';

const ICON = 'svg[height="24"]';
/** Elements that separate the icons of two posts, or a post's icons from the site's: pictures, dates, links, bars. */
const BREAKS = 'img, video, time, canvas, hr, textarea, header, nav, a[href]:not([href*="/comments/"])';

/**
 * The row (post) or column (reels viewer) of icons under or beside a post: Like, Comment, sometimes Repost,
 * Share, Save, each 24 px high, always in this order, a number after its icon where one is shown (seen 2025-11
 * to 2026-07). The icons' names are translated; likes of comments have icons of 16 px.
 */
export interface ActionBar {
  icon: Element;
  /** The texts between the icon and the next one. */
  likes: Text[];
  comments: Text[];
  /** The bar under a post rounds half up from 1,000 on; how the reels viewer shortens is not known. */
  rounds: boolean;
}

/** All bars below `root`: four icons or more with nothing of a post between them. */
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
  // An icon was not recognized: another icon or number comes before the first, a button has two icons, an icon has two
  // numbers or a wrong name.
  const isAmiss =
    (button?.contains(comment) && !button.contains(last)) ||
    first.some((icon) => icon !== like && icon !== comment) ||
    texts.some((text) => hasDigit(text) && precedes(text, like)) ||
    [likes, comments].some((between) => between.filter(hasDigit).length > 1) ||
    COMMENT.test(attribute(like, 'aria-label')) ||
    [like, comment].some((icon) => AFTER_COMMENT.test(attribute(icon, 'aria-label')));
  if (isAmiss) return null;
  return { icon: like, likes, comments, rounds: like.closest('section')?.querySelector(BREAKS) === null };
}
