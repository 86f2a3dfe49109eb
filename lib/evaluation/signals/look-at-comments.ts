import type { PostReadings } from '../../model/post';
import { classesOf } from '../comments/comment-classes';
import { type GoodComment, goodSignsIn } from '../comments/good-comments';
import { judge, type Looked, unseen } from './judge';

/** A share of fewer comments than this is chance. HypeAuditor counts in twenties; a page shows fewer. */
const MIN_COMMENTS = 10;

/** The share of comments that consist of pictures, one word, a mention, set praise or a copy. */
export function lookAtComments(posts: readonly PostReadings[]): Looked {
  const id = 'empty-comments';
  const classed = classesOf(posts.flatMap((post) => post.visibleComments));
  if (classed.length < MIN_COMMENTS) return unseen(id, 'too-few-comments');
  const comments = classed.flatMap((comment) =>
    comment.class === 'speaking' ? [] : [{ text: comment.text, class: comment.class }],
  );
  const share = (100 * comments.length) / classed.length;
  const value = { value: share, low: share, high: share };
  return { ...judge(id, { value, sampleSize: classed.length }), comments };
}

export function goodCommentsOf(posts: readonly PostReadings[]): GoodComment[] {
  return posts.flatMap((post) =>
    post.visibleComments.flatMap((text) =>
      goodSignsIn(text, post.author).map((sign) => ({ postId: post.id, text, ...sign })),
    ),
  );
}
