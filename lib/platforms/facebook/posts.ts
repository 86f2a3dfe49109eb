import { parseCount } from '../../counts/in-tab';
import { exactCount } from '../../model/count';
import type { PostKind } from '../../model/post';
import { at, type JsonObject } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import type { CountField, PostTable } from '../contract';
import { notShown } from '../not-shown';
import { type FacebookPost, find } from './find-posts';
import { CUT } from './header';
import { feedbackOf, objectsOf, told } from './told';

const storyOf = ({ number }: FacebookPost, look: Look) =>
  (told(look).stories.get(number) ?? []).flatMap(objectsOf);

/** The value that all descriptions agree on. Undefined if they differ or none has it. */
function agreed(objects: readonly JsonObject[], ...path: string[]): unknown {
  const [first, ...others] = objects.map((object) => at(object, ...path)).filter((value) => value != null);
  return others.every((other) => other === first) ? first : undefined;
}

/** A count from the data, by the first of these paths that has one. */
const count = (...paths: string[][]): CountField<FacebookPost> => ({
  readers: [
    {
      name: 'data',
      read: (post, look) => {
        for (const path of paths) {
          const value = agreed(feedbackOf(post, look), ...path);
          if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
            return exactCount(value);
          if (typeof value === 'string') return parseCount(value, look.language, CUT);
        }
        return null;
      },
    },
  ],
  otherwise: () => 'not-shown',
});

export const posts: PostTable<FacebookPost> = {
  item: '[role="article"]',
  // The data does not change with an element.
  find: (look, within) => (within === look.document ? find(look) : []),
  counts: {
    likes: count(['reaction_count', 'count'], ['unified_reactors', 'count']),
    comments: count(['comment_rendering_instance', 'comments', 'total_count'], ['total_comment_count']),
    // `video_view_count` is another, smaller number, which the page does not show (2026-07).
    views: count(['play_count']),
    shares: count(['share_count', 'count'], ['share_count_reduced']),
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
        const time = agreed(storyOf(post, look), 'creation_time');
        return typeof time === 'number' ? time * 1000 : null;
      },
    },
  ],
  caption: [
    {
      name: 'data',
      read: (post, look) => {
        const text = agreed(storyOf(post, look), 'message', 'text');
        return typeof text === 'string' ? text || null : null;
      },
    },
  ],
  visibleComments: () => [],
};

/** A post under a video's own number is a video. */
function kindOf({ id, number }: FacebookPost, { url, place }: Look): PostKind {
  if (id === number) return 'unknown';
  return place.postId === id && url.pathname.startsWith('/reel/') ? 'reel' : 'video';
}
