import { exactCount } from '../../model/count';
import { at } from '../../page/embedded-data';
import type { CountField, PostTable } from '../contract';
import { notShown } from '../not-shown';
import { wholeCount } from './counts';
import { textOf } from './embedded';
import { find, POST, postedAt, type Spotlight } from './find-posts';

/** `videoMetadata` repeats some of these, but its number of shares is always 0. */
const statOf = ({ metadata }: Spotlight, key: string) => at(metadata, 'engagementStats', key);

/** "-1" and "0" views are withheld: a video with 0 on its profile had 9,228 on its own page (2026-09). */
const viewsOf = (post: Spotlight) => wholeCount(statOf(post, 'viewCount'));

/** A zero beside withheld views is withheld too. */
const told = (key: string): CountField<Spotlight> => ({
  readers: [
    {
      name: 'data',
      read: (post) => {
        const value = statOf(post, key);
        return String(value) === '0' && viewsOf(post) ? exactCount(0) : wholeCount(value);
      },
    },
  ],
  otherwise: () => 'not-shown',
});

/** Snapchat's own texts for a video without a description. */
const FILLER = ['Spotlight Snap', 'Another Spotlight Snap brought to you by Snapchat'];

function captionOf({ metadata }: Spotlight): string | null {
  const texts = [at(metadata, 'description'), at(metadata, 'videoMetadata', 'description')].map(textOf);
  return texts.find((text) => text !== null && !FILLER.includes(text)) ?? null;
}

export const posts: PostTable<Spotlight> = {
  item: POST,
  find,
  counts: {
    /** Boosts and recommendations are not likes. */
    likes: notShown,
    /** Missing in 2024. */
    comments: told('commentCount'),
    views: {
      readers: [{ name: 'data', read: viewsOf }],
      otherwise: () => 'not-shown',
    },
    shares: told('shareCount'),
    saves: notShown,
  },
  kind: () => 'video',
  author: [{ name: 'address', read: (_post, { place }) => place.handle }],
  pinned: [],
  paidPartnership: [],
  postedAtMs: [{ name: 'data', read: postedAt }],
  caption: [{ name: 'description', read: captionOf }],
  visibleComments: () => [],
};
