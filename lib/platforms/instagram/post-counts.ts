import type { Count } from '../../model/count';
import type { PostCount } from '../../model/post';
import type { AbsenceReason } from '../../model/reading';
import { elementsIn } from '../../page/elements';
import { at } from '../../page/embedded-data';
import { shownText, shownTexts } from '../../page/shown-text';
import type { Absence, CountField, CountReader } from '../contract';
import { type Destination, linkOf, POST_LINKS } from './address';
import { countIn, embeddedCount, hasDigit, labelledCount } from './count-in';
import { type InstagramPost, postReader } from './find-posts';
import { overlayCount, tileViews } from './tile';

type Finding = Count | Absence;

const embeddedLikes = postReader<Finding>('embedded-data', ({ data }) => {
  const hidden = at(data, 'like_and_view_counts_disabled');
  // Where likes are hidden the data carries a placeholder of 3 (seen 2026-01).
  if (hidden === true) return { absent: 'hidden' };
  return hidden === false ? embeddedCount(at(data, 'like_count')) : null;
});

const embeddedComments = postReader<Finding>('embedded-data', ({ data }) =>
  at(data, 'comments_disabled') === true ? { absent: 'off' } : embeddedCount(at(data, 'comment_count')),
);

const inBar = (of: 'likes' | 'comments') =>
  postReader('action-bar', ({ open }, look) =>
    countIn(open?.bar?.[of], look, open?.bar?.rounds ? 'rounded' : 'unknown'),
  );

/** What stands above and below the line of likes. */
const BESIDE_LIKES = 'svg[height="24"], time, textarea';

/** Feeds, dialogs and older pages write "48 likes" under the bar instead of a number in it. */
const likedBy = postReader<Finding>('liked-by-link', (post, look) => {
  const link = linkInto(post, 'liked_by');
  if (!link) return null;
  // "Liked by NAME and others" counts the others only, or nobody where likes are hidden.
  let line = link;
  while (line.parentElement && !line.parentElement.querySelector(BESIDE_LIKES)) line = line.parentElement;
  return shownText(line) === shownText(link)
    ? labelledCount(link, look, 'unknown')
    : { absent: shownTexts(link).some(hasDigit) ? 'unreadable' : 'hidden' };
});

/** "View all 17 comments" */
const commentsLink = postReader('comments-link', (post, look) =>
  labelledCount(linkInto(post, 'comments'), look, 'unknown'),
);

const onOverlay = (at: 0 | 1) =>
  postReader('tile-overlay', ({ tile }, look) => tile && overlayCount(tile, at, look));

const onTile = postReader('tile-views', ({ tile }, look) => tile && tileViews(tile, look));

const field = (
  readers: CountReader<InstagramPost>[],
  onGrid: AbsenceReason,
  onReelsTab: AbsenceReason,
): CountField<InstagramPost> => ({
  readers,
  otherwise: ({ tile }, { place }) => (!tile ? 'not-shown' : place.tab === 'reels' ? onReelsTab : onGrid),
});

export const postCounts: Record<PostCount, CountField<InstagramPost>> = {
  likes: field([embeddedLikes, inBar('likes'), likedBy, onOverlay(0)], 'not-ready', 'not-shown'),
  comments: field(
    [embeddedComments, inBar('comments'), commentsLink, onOverlay(1)],
    'not-ready',
    'not-shown',
  ),
  views: field([onTile], 'not-shown', 'not-ready'),
  shares: field([], 'not-shown', 'not-shown'),
  saves: field([], 'not-shown', 'not-shown'),
};

/** The worded link to a part of an open post. On phones an icon of the bar leads there as well. */
function linkInto({ id, open }: InstagramPost, part: string): Element | null {
  const links = open ? elementsIn(open.element, POST_LINKS) : [];
  const isIt = (to: Destination | null) => to?.code === id && to.part === part;
  return links.find((link) => isIt(linkOf(link)) && !link.querySelector('svg')) ?? null;
}
