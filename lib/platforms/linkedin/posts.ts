import { sameHandle } from '../../model/place';
import type { PostKind } from '../../model/post';
import type { Look } from '../../page/look';
import { shownText } from '../../page/shown-text';
import type { CountField, PostTable } from '../contract';
import { notShown } from '../not-shown';
import { accountOf, statisticOf } from './account';
import { counted, hasPart, leftOutAsZero, reactions } from './bar';
import { find, POST, type Update } from './find-posts';
import { partsOf } from './parts';
import { timeInId } from './post-id';
import { fullCount, isSignedOut, noComments, numberOf } from './signed-out';

const otherwise =
  (part: 'reactions' | 'comments' | 'reposts'): CountField<Update>['otherwise'] =>
  (post) =>
    hasPart(part, post) ? 'unreadable' : isSignedOut(post) ? 'signed-out' : 'not-shown';

export const posts: PostTable<Update> = {
  item: POST,
  find,
  counts: {
    /** All kinds of reactions together. */
    likes: {
      readers: [
        { name: 'label', read: (post) => numberOf('reactions', post) },
        { name: 'text', read: reactions },
        { name: 'schema', read: ({ schema }) => fullCount(statisticOf(schema, 'LikeAction')) },
        { name: 'action-bar', read: (post) => leftOutAsZero('reactions', post) },
      ],
      otherwise: otherwise('reactions'),
    },
    comments: {
      readers: [
        { name: 'label', read: (post) => numberOf('comments', post) },
        { name: 'text', read: (post, look) => counted('comments', post, look) },
        { name: 'action-bar', read: (post) => noComments(post) ?? leftOutAsZero('comments', post) },
      ],
      otherwise: otherwise('comments'),
    },
    /** Impressions are shown to the author alone. */
    views: notShown,
    shares: {
      readers: [
        { name: 'text', read: (post, look) => counted('reposts', post, look) },
        { name: 'action-bar', read: (post) => leftOutAsZero('reposts', post) },
      ],
      otherwise: otherwise('reposts'),
    },
    saves: notShown,
  },
  kind: kindOf,
  author: [{ name: 'actor', read: ({ author }) => author }],
  pinned: [],
  paidPartnership: [],
  postedAtMs: [{ name: 'id', read: ({ id }, { nowMs }) => timeInId(id, nowMs) }],
  caption: [
    { name: 'text', read: (post) => shownText(partsOf(post.own).commentary[0]) || null },
    { name: 'schema', read: ({ schema }) => (typeof schema?.text === 'string' ? schema.text : null) },
  ],
  visibleComments,
};

function kindOf({ own }: Update): PostKind {
  const { hasVideo, hasPhoto } = partsOf(own);
  return hasVideo ? 'video' : hasPhoto ? 'photo' : 'unknown';
}

/** The comments of others that a signed-out visitor sees below an opened post. */
function visibleComments({ element, author }: Update, look: Look): string[] {
  if (look.place.kind !== 'post') return [];
  const comments = [...(element?.querySelectorAll('section.comment') ?? [])];
  return comments
    .filter((comment) => !sameHandle(accountOf(comment.querySelector('a[href]'), look), author))
    .flatMap((comment) => shownText(comment.querySelector('.comment__text')) || []);
}
