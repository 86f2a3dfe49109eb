import { type Count, exactCount } from '../../model/count';
import { sameHandle } from '../../model/place';
import { at } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import type { CountField, PostTable } from '../contract';
import { notShown } from '../not-shown';
import { wholeCount } from './counts';
import { textOf } from './embedded';
import { find, POST, postedAt, type Spotlight } from './find-posts';

/** `videoMetadata` repeats some of these, but its number of shares is always 0. */
const statOf = ({ metadata }: Spotlight, key: string) => at(metadata, 'engagementStats', key);

/**
 * "-1" and "0" views are withheld: a video with 0 on its profile had 9,228 on its own page (2026-09). The views stand in
 * two places; if they differ, one of them is of something else.
 */
function viewsOf(post: Spotlight): Count | null {
  const count = wholeCount(statOf(post, 'viewCount'));
  const again = wholeCount(at(post.metadata, 'videoMetadata', 'viewCount'));
  return again && again.value !== count?.value ? null : count;
}

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

/** Another address may lead to the same Spotlight. The creator's name is a handle or, in other words, a display name. */
function authorOf({ metadata }: Spotlight, { place }: Look): string | null {
  const named = textOf(at(metadata, 'videoMetadata', 'creator', 'personCreator', 'username')) ?? '';
  const isHandle = /^[a-z][a-z\d._-]{2,14}$/.test(named);
  return place.kind === 'post' && isHandle && !sameHandle(named, place.handle) ? null : place.handle;
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
  author: [{ name: 'address', read: authorOf }],
  pinned: [],
  paidPartnership: [],
  postedAtMs: [{ name: 'data', read: postedAt }],
  caption: [{ name: 'description', read: captionOf }],
  visibleComments: () => [],
};
