import type { PostKind } from '../../model/post';
import { attribute } from '../../page/elements';
import { at } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import type { PostTable } from '../contract';
import { POST_LINKS } from './address';
import { embeddedFlag, embeddedText } from './embedded-posts';
import { findPosts, type InstagramPost, postReader } from './find-posts';
import { CAROUSEL } from './labels';
import { authorNamed, caption, commentTexts, hasPaidLabel } from './open-post-text';
import { cornerIcons, isPinned } from './pinned';
import { postCounts } from './post-counts';
import { timeInShortcode } from './shortcode';

const opened = <Value>(name: string, read: (post: Element) => Value | null) =>
  postReader(name, ({ open }) => open && read(open.element));

const embedded = (...path: string[]) =>
  postReader('embedded-data', ({ data }) => embeddedText(data, ...path));

const dateShown = postReader(
  'time',
  ({ open }) => Date.parse(attribute(open?.anchor.querySelector('time'), 'datetime')) || null,
);

const dateInCode = postReader('shortcode', ({ id }, { nowMs }) => {
  const ms = timeInShortcode(id);
  return ms !== null && ms <= nowMs ? ms : null;
});

/** Matches the alt text that Instagram writes when a post has no caption: "Photo by NAME on May 1, 2026." */
const DESCRIBED = /^(photo|video|reel|foto\p{L}*|vídeo|фото|видео|bild) .{0,80}20\d\d/iu;

const altText = postReader('alt-text', ({ tile }) => {
  const text = attribute(tile?.querySelector('img'), 'alt').trim();
  return DESCRIBED.test(text) ? null : text || null;
});

function kindOf({ data, link, tile }: InstagramPost, { url }: Look): PostKind {
  const mediaType = at(data, 'media_type');
  if (mediaType === 8) return 'carousel';
  if (mediaType === 1) return 'photo';
  if (link?.reel || at(data, 'product_type') === 'clips') return 'reel';
  if (mediaType === 2) return 'video';
  if (!tile) return /\/reels?\//.test(url.pathname) ? 'reel' : 'unknown';
  const icons = cornerIcons(tile);
  if (icons.some((name) => CAROUSEL.test(name))) return 'carousel';
  return icons.length === 0 ? 'photo' : 'unknown';
}

export const posts: PostTable<InstagramPost> = {
  item: POST_LINKS,
  find: findPosts,
  counts: postCounts,
  kind: kindOf,
  author: [
    embedded('user', 'username'),
    postReader('link', ({ link }) => link?.handle ?? null),
    opened('byline', authorNamed),
  ],
  pinned: [postReader('corner-icon', isPinned)],
  paidPartnership: [
    postReader('embedded-data', ({ data }) => embeddedFlag(data, 'is_paid_partnership')),
    opened('label', (post) => hasPaidLabel(post) || null),
  ],
  postedAtMs: [dateShown, dateInCode],
  caption: [embedded('caption', 'text'), opened('words', caption), altText],
  visibleComments: ({ open }) => (open ? commentTexts(open.element) : []),
};
