import type { Count } from '../../model/count';
import type { PostCount } from '../../model/post';
import { ancestorsOf, elementsIn } from '../../page/elements';
import { at } from '../../page/embedded-data';
import { hasDigit, shownText, shownTexts } from '../../page/shown-text';
import type { Absence, CountField, CountReader } from '../contract';
import { countBelow } from '../count-below';
import { notShown } from '../not-shown';
import { type Destination, linkOf, POST_LINKS } from './address';
import { countIn, embeddedCount } from './counts';
import { type InstagramPost, postReader } from './find-posts';
import { hasOverlay, overlayCount, tileViews } from './tile';

type Finding = Count | Absence;

const embeddedLikes = postReader<Finding>('embedded-data', ({ data }) => {
  const hidden = at(data, 'like_and_view_counts_disabled');
  // If likes are hidden, the data contains a placeholder of 3 (seen 2026-01).
  if (hidden === true) return { absent: 'hidden' };
  return hidden === false ? embeddedCount(at(data, 'like_count')) : null;
});

const embeddedComments = postReader<Finding>('embedded-data', ({ data }) =>
  at(data, 'comments_disabled') === true ? { absent: 'off' } : embeddedCount(at(data, 'comment_count')),
);

const inBar = (of: 'likes' | 'comments') =>
  postReader('action-bar', ({ open }, look) =>
    countIn(open?.bar?.[of] ?? [], look, open?.bar?.rounds ? 'rounded' : 'unknown'),
  );

/** Elements above and below the line that shows the likes. */
const BESIDE_LIKES = 'svg[height="24"], time, textarea';

/** Feeds, dialogs and older pages show "48 likes" below the bar instead of a number in it. */
const likedBy = postReader<Finding>('liked-by-link', (post, look) => {
  const link = linkInto(post, 'liked_by');
  if (!link) return null;
  // "Liked by NAME and 47 others" counts only the others. Without a number, the likes are hidden.
  const line = ancestorsOf(link).findLast((around) => !around.querySelector(BESIDE_LIKES));
  return shownText(line ?? link) === shownText(link)
    ? countBelow(link, look)
    : { absent: shownTexts(link).some(hasDigit) ? 'unreadable' : 'hidden' };
});

/** Reads "View all 17 comments". */
const commentsLink = postReader('comments-link', (post, look) =>
  countBelow(linkInto(post, 'comments'), look),
);

/** Reads the embed page for other sites. Its links have an event name that is the same in every language (2026-07). */
const onEmbed = (event: string) =>
  postReader('embed-link', ({ id, open }, look) => {
    const links = elementsIn(open?.element, `a[data-log-event="${event}"]`);
    const [link = null, another] = links.filter((each) => linkOf(each)?.code === id);
    return another ? null : countBelow(link, look);
  });

const onOverlay = (at: 0 | 1) =>
  postReader('tile-overlay', ({ tile }, look) => tile && overlayCount(tile, at, look));

const onTile = postReader('tile-views', ({ tile }, look) => tile && tileViews(tile, look));

/** Grid tiles show likes and comments on hover. Reels tab tiles show them at once or not at all. */
const onPointer = (readers: CountReader<InstagramPost>[]): CountField<InstagramPost> => ({
  readers,
  otherwise: ({ tile }, look) => {
    if (tile && hasOverlay(tile, look)) return 'unreadable';
    return tile && look.place.tab !== 'reels' ? 'not-ready' : 'not-shown';
  },
});

export const postCounts: Record<PostCount, CountField<InstagramPost>> = {
  likes: onPointer([embeddedLikes, inBar('likes'), likedBy, onEmbed('likeCountClick'), onOverlay(0)]),
  comments: onPointer([
    embeddedComments,
    inBar('comments'),
    commentsLink,
    onEmbed('captionCommentsClick'),
    onOverlay(1),
  ]),
  // A reels tab tile shows its views at once or never. Small and new reels do not show views.
  views: { ...notShown, readers: [onTile] },
  shares: notShown,
  saves: notShown,
};

/** Finds the text link to a part of an open post. Skips icons, because on phones an icon of the bar links there too. */
function linkInto({ id, open }: InstagramPost, part: string): Element | null {
  const isIt = (to: Destination | null) => to?.code === id && to.part === part;
  return (
    elementsIn(open?.element, POST_LINKS).find((link) => isIt(linkOf(link)) && !link.querySelector('svg')) ??
    null
  );
}
