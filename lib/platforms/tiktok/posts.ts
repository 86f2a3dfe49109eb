import { at } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import type { CountField, CountReader, Field, PostTable } from '../contract';
import { e2e, onlyOne, textOf } from './anchors';
import { CARD } from './cards';
import { embeddedCount, shownCount } from './counts';
import { pageWords } from './embedded';
import { find, secondsAsMs, TILE, type TikTokPost, timeInId } from './find-posts';
import { pinned } from './pinned';

const embeddedField = (key: string): CountReader<TikTokPost> => ({
  name: 'itemStruct',
  read: ({ embedded }) => {
    const count = embeddedCount(embedded?.stats[key], 'unknown');
    const likes = embeddedCount(embedded?.stats.diggCount, 'unknown');
    // A post cannot have more likes than views. If it seems to, the number of views has overflowed.
    return key === 'playCount' && count && likes && count.high < likes.low ? null : count;
  },
});

const shown = (
  reader: 'tile' | 'bar',
  key: string,
  elementOf: (post: TikTokPost) => Element | null,
): CountField<TikTokPost> => ({
  readers: [
    embeddedField(key),
    { name: reader, read: (post, look) => shownCount(elementOf(post), 'unknown', look) },
  ],
  otherwise: (post) => (elementOf(post) ? 'unreadable' : 'not-shown'),
});

const inBar = (key: string, ...names: string[]) => {
  const selector = e2e(
    ...names.flatMap((name) => [`${name}-count`, `browse-${name}-count`, `play-side-${name}`]),
  );
  return shown('bar', key, ({ card }) => onlyOne(card, selector));
};

const captionOf = ({ card }: TikTokPost) => onlyOne(card, e2e('video-desc', 'browse-video-desc'));
const PARTNERSHIP = e2e('sponsored-tag');

/** The known texts are en, fr and es-419 (2025-06 to 2026-04). */
const partnershipIn = (look: Look): unknown[] =>
  pageWords(
    look,
    'bc_new_disclosure',
    'Paid partnership',
    'Collaboration commerciale',
    'Colaboración pagada',
  );

const paidPartnership: Field<TikTokPost, boolean> = [
  {
    name: 'label',
    // The same element can also say "Promotional content".
    read: ({ card }, look) => partnershipIn(look).includes(textOf(onlyOne(card, PARTNERSHIP))) || null,
  },
  { name: 'isAd', read: ({ embedded }) => embedded?.item.isAd === true || null },
  {
    // The label is beside the caption. If only the caption is there, and the label's text is nowhere in the card, the
    // post has no label.
    name: 'no-label',
    read: (post, look) => {
      const isSaid = partnershipIn(look).some((words) => textOf(post.card).includes(String(words)));
      return captionOf(post) && !post.card?.querySelector(PARTNERSHIP) && !isSaid ? false : null;
    },
  },
];

export const posts: PostTable<TikTokPost> = {
  item: `${TILE}, ${CARD}`,
  find,
  counts: {
    likes: inBar('diggCount', 'like'),
    comments: inBar('commentCount', 'comment'),
    views: shown('tile', 'playCount', ({ tile }) => onlyOne(tile, `a ${e2e('video-views')}`)),
    shares: inBar('shareCount', 'share'),
    // The element for favourites is named "undefined" on every page seen (2025-06 to 2025-12).
    saves: inBar('collectCount', 'undefined', 'favorite'),
  },
  kind: ({ embedded, isPhoto }) => {
    const images = at(embedded?.item, 'imagePost', 'images');
    if (Array.isArray(images)) return images.length > 1 ? 'carousel' : 'photo';
    return isPhoto ? 'photo' : 'video';
  },
  author: [
    {
      name: 'itemStruct',
      read: ({ embedded }) => (typeof embedded?.author === 'string' ? embedded.author : null),
    },
    { name: 'address', read: (_post, { place }) => place.handle },
  ],
  pinned,
  paidPartnership,
  postedAtMs: [
    { name: 'createTime', read: ({ embedded }) => secondsAsMs(Number(embedded?.item.createTime)) },
    { name: 'id', read: ({ id }) => timeInId(id) },
  ],
  caption: [
    {
      name: 'itemStruct',
      read: ({ embedded }) => (typeof embedded?.item.desc === 'string' ? embedded.item.desc : null),
    },
    { name: 'card', read: (post) => textOf(captionOf(post)) || null },
  ],
  /** The page shows comments only for the post in the address. */
  visibleComments: ({ id, card }, { document, place }) =>
    card && id === place.postId
      ? [...document.querySelectorAll(e2e('comment-level-1'))].map(textOf).filter(Boolean)
      : [],
};
