import { parseCount } from '../../counts/in-tab';
import { exactCount } from '../../model/count';
import type { PostKind } from '../../model/post';
import { at, type JsonObject } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import type { CountField, CountReader, PostTable } from '../contract';
import { notShown } from '../not-shown';
import { countInArticle, countInViewer, type DrawnCount, drawnPost, drawnReel } from './drawn';
import { type FacebookPost, find } from './find-posts';
import { CUT } from './header';
import { feedbackOf, told, visitObjects } from './told';

/** Every part of the data's descriptions of a post. */
function partsOf({ number }: FacebookPost, look: Look): JsonObject[] {
  const known = partsKnown(look);
  const parts = known.get(number) ?? [];
  if (known.has(number)) return parts;
  for (const story of told(look).stories.get(number) ?? []) visitObjects(story, (part) => parts.push(part));
  known.set(number, parts);
  return parts;
}

/** Date and caption come from the same parts. */
const partsKnown = memoize((_: Look) => new Map<string, JsonObject[]>());

/** The value that all descriptions agree on. Undefined if they differ or none has it. */
function agreed(objects: readonly JsonObject[], ...path: string[]): unknown {
  const [first, ...others] = objects.map((object) => at(object, ...path)).filter((value) => value != null);
  return others.every((other) => other === first) ? first : undefined;
}

/** A count from the data, by the first of these paths that has one. */
const inData = (...paths: string[][]): CountReader<FacebookPost> => ({
  name: 'data',
  read: (post, look) => {
    for (const path of paths) {
      const value = agreed(feedbackOf(post, look), ...path);
      if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return exactCount(value);
      if (typeof value === 'string') return parseCount(value, look.language, CUT);
    }
    return null;
  },
});

/** A count that the page shows of the post in its address. */
const onPage = (name: DrawnCount): CountReader<FacebookPost>[] => [
  {
    name: 'viewer',
    read: ({ element }, look) => {
      const video = element && drawnReel(look);
      return video && countInViewer(video, name, look);
    },
  },
  {
    name: 'article',
    read: ({ element }, look) => {
      const post = element && drawnPost(look);
      return post && countInArticle(post, name, look);
    },
  },
];

const count = (...readers: CountReader<FacebookPost>[]): CountField<FacebookPost> => ({
  readers,
  // A part that is zero is left out.
  otherwise: () => 'not-shown',
});

export const posts: PostTable<FacebookPost> = {
  item: '[role="article"]',
  // The data does not change with an element.
  find: (look, within) => (within === look.document ? find(look) : []),
  counts: {
    likes: count(inData(['reaction_count', 'count'], ['unified_reactors', 'count']), ...onPage('likes')),
    comments: count(
      inData(['comment_rendering_instance', 'comments', 'total_count'], ['total_comment_count']),
      ...onPage('comments'),
    ),
    // `video_view_count` is another, smaller number, which the page does not show (2026-07).
    views: count(inData(['play_count'])),
    shares: count(inData(['share_count', 'count'], ['share_count_reduced']), ...onPage('shares')),
    saves: notShown,
  },
  kind: kindOf,
  author: [{ name: 'data', read: ({ author }) => author }],
  pinned: [],
  paidPartnership: [],
  postedAtMs: [
    {
      name: 'data',
      read: (post, look) => {
        const time = agreed(partsOf(post, look), 'creation_time');
        return typeof time === 'number' ? time * 1000 : null;
      },
    },
  ],
  caption: [
    {
      name: 'data',
      read: (post, look) => {
        const text = agreed(partsOf(post, look), 'message', 'text');
        return typeof text === 'string' ? text || null : null;
      },
    },
  ],
  visibleComments: () => [],
};

/** A post under a video's own number is a video. */
function kindOf({ id, number }: FacebookPost, { url, place }: Look): PostKind {
  if (id === number || (number === '' && !url.pathname.includes('/reel/'))) return 'unknown';
  return place.postId === id && url.pathname.startsWith('/reel/') ? 'reel' : 'video';
}
