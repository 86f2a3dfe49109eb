import type { Count } from '../../model/count';
import type { PostCount } from '../../model/post';
import type { AbsenceReason } from '../../model/reading';
import { at } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import { shownTexts } from '../../page/shown-text';
import type { Absence, CountField, CountReader } from '../contract';
import { profileLink } from './address';
import { countIn, hasDigit, labelledCount } from './count-in';
import { embeddedCount } from './embedded-posts';
import { type InstagramPost, linkInto } from './find-posts';
import { openPost } from './open-post';
import { overlayCount, tileViews } from './tile';

type Field = CountField<InstagramPost>;
type PostReader = CountReader<InstagramPost>;

const embeddedLikes: PostReader = {
  name: 'embedded-data',
  read({ data }) {
    const hidden = at(data, 'like_and_view_counts_disabled');
    // Where likes are hidden the data carries a placeholder of 3 (seen 2026-01).
    if (hidden === true) return { absent: 'hidden' };
    return hidden === false ? embeddedCount(at(data, 'like_count')) : null;
  },
};

const embeddedComments: PostReader = {
  name: 'embedded-data',
  read: ({ data }) =>
    at(data, 'comments_disabled') === true ? { absent: 'off' } : embeddedCount(at(data, 'comment_count')),
};

const inBar = (of: 'likes' | 'comments'): PostReader => ({
  name: 'action-bar',
  read({ form }, look) {
    const bar = form === 'open' ? openPost(look)?.bar : null;
    return bar ? countIn(bar[of], look, bar.rounds ? 'rounded' : 'unknown') : null;
  },
});

/** Feeds, dialogs and older pages write "48 likes" under the bar instead of a number in it. */
const likedBy: PostReader = {
  name: 'liked-by-link',
  read(post, look): Count | Absence | null {
    const link = linkInto(post, 'liked_by');
    if (!link) return null;
    // "Liked by NAME and others" counts the others only, or nobody where likes are hidden.
    const beside = [...(link.closest('section') ?? link).querySelectorAll('a[href]')];
    const namesSomebody = beside.some((other) => profileLink(other) !== null);
    if (namesSomebody) return { absent: shownTexts(link).some(hasDigit) ? 'unreadable' : 'hidden' };
    return labelledCount(link, look, 'unknown');
  },
};

/** "View all 17 comments" */
const commentsLink: PostReader = {
  name: 'comments-link',
  read(post, look) {
    const link = linkInto(post, 'comments');
    return labelledCount(link, look, 'unknown');
  },
};

const onOverlay = (at: 0 | 1): PostReader => ({
  name: 'tile-overlay',
  read: ({ element, form }, look) => (element && form === 'tile' ? overlayCount(element, at, look) : null),
});

const beside: PostReader = {
  name: 'tile-views',
  read: ({ element, form }, look) => (element && form === 'tile' ? tileViews(element, look) : null),
};

const underThePointer = ({ form }: InstagramPost, { place }: Look): AbsenceReason =>
  form === 'open' || place.tab === 'reels' ? 'not-shown' : 'not-ready';

const nowhere: Field = { readers: [], otherwise: () => 'not-shown' };

export const postCounts: Record<PostCount, Field> = {
  likes: { readers: [embeddedLikes, inBar('likes'), likedBy, onOverlay(0)], otherwise: underThePointer },
  comments: {
    readers: [embeddedComments, inBar('comments'), commentsLink, onOverlay(1)],
    otherwise: underThePointer,
  },
  views: {
    readers: [beside],
    otherwise: ({ form }, { place }) =>
      form === 'tile' && place.tab === 'reels' ? 'not-ready' : 'not-shown',
  },
  shares: nowhere,
  saves: nowhere,
};
