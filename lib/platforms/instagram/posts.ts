import type { PostKind } from '../../model/post';
import { at } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import type { PostTable, Reader } from '../contract';
import { POST_LINKS, postLink } from './address';
import { embeddedFlag, embeddedText } from './embedded-posts';
import { findPosts, type InstagramPost } from './find-posts';
import { CAROUSEL } from './labels';
import { byline, caption, commentTexts, hasPaidLabel } from './open-post-text';
import { isPinned } from './pinned';
import { postCounts } from './post-counts';
import { timeInShortcode } from './shortcode';

type Of<Value> = Reader<InstagramPost, Value>;

/** Reads the element of an open post, and nothing of a tile. */
const opened =
  <Value>(read: (post: Element, look: Look) => Value | null) =>
  ({ element, form }: InstagramPost, look: Look): Value | null =>
    element && form === 'open' ? read(element, look) : null;

const dateOf: Of<number> = {
  name: 'time',
  read({ id, element, form }) {
    if (!element || form !== 'open') return null;
    const links = [...element.querySelectorAll(POST_LINKS)].filter((link) => {
      const to = postLink(link);
      return to?.code === id && to.part === null;
    });
    const date = links.map((link) => link.querySelector('time[datetime]')).find((time) => time !== null);
    const ms = Date.parse(date?.getAttribute('datetime') ?? '');
    return Number.isFinite(ms) ? ms : null;
  },
};

const dateInData: Of<number> = {
  name: 'embedded-data',
  read({ data }) {
    const seconds = at(data, 'taken_at');
    return typeof seconds === 'number' && seconds > 0 ? seconds * 1000 : null;
  },
};

const dateInCode: Of<number> = {
  name: 'shortcode',
  read({ id }, { nowMs }) {
    const ms = timeInShortcode(id);
    return ms !== null && ms <= nowMs ? ms : null;
  },
};

/** Where a picture has no words of its own, Instagram describes it: "Photo by NAME on May 1, 2026." */
const DESCRIBED =
  /^(photo|video|reel|foto|vídeo|fotograf\p{L}*|фото|видео|zdjęcie|bild)\b.{0,80}\b20\d\d\b/iu;

const altText: Of<string> = {
  name: 'alt-text',
  read({ element, form }) {
    const text = (form === 'tile' ? element?.querySelector('img')?.getAttribute('alt')?.trim() : '') ?? '';
    return text === '' || DESCRIBED.test(text) ? null : text;
  },
};

const pinnedInData: Of<boolean> = {
  name: 'embedded-data',
  read({ data }) {
    const by = at(data, 'timeline_pinned_user_ids');
    return Array.isArray(by) ? by.some((id) => String(id) === String(at(data, 'user', 'pk'))) : null;
  },
};

function kindOf({ data, link, element, form }: InstagramPost, { url }: Look): PostKind {
  const mediaType = at(data, 'media_type');
  if (mediaType === 8) return 'carousel';
  if (mediaType === 1) return 'photo';
  if (link?.reel || at(data, 'product_type') === 'clips') return 'reel';
  if (mediaType === 2) return 'video';
  if (form === 'open') return /\/reels?\//.test(url.pathname) ? 'reel' : 'unknown';
  const icons = [...(element?.querySelectorAll('svg[height="20"]') ?? [])];
  if (icons.some((icon) => CAROUSEL.test(icon.getAttribute('aria-label') ?? ''))) return 'carousel';
  return icons.length === 0 ? 'photo' : 'unknown';
}

export const postTable: PostTable<InstagramPost> = {
  item: POST_LINKS,
  find: findPosts,
  counts: postCounts,
  kind: kindOf,
  author: [
    { name: 'embedded-data', read: ({ data }) => embeddedText(data, 'user', 'username') },
    { name: 'link', read: ({ link }) => link?.handle ?? null },
    { name: 'byline', read: opened((post) => byline(post)?.handle ?? null) },
  ],
  pinned: [pinnedInData, { name: 'corner-icon', read: isPinned }],
  paidPartnership: [
    { name: 'embedded-data', read: ({ data }) => embeddedFlag(data, 'is_paid_partnership') },
    { name: 'label', read: opened((post) => (hasPaidLabel(post) ? true : null)) },
  ],
  postedAtMs: [dateOf, dateInData, dateInCode],
  caption: [
    { name: 'embedded-data', read: ({ data }) => embeddedText(data, 'caption', 'text') },
    { name: 'words', read: opened(caption) },
    altText,
  ],
  visibleComments: (post, look) => opened(commentTexts)(post, look) ?? [],
};
