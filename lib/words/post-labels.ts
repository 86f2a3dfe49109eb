import type { PostCount, PostKind, PostReadings } from '../model/post';
import { formatDay } from './numbers';

export const POST_LABELS: Record<PostCount, string> = {
  likes: 'Likes',
  comments: 'Comments',
  views: 'Views',
  shares: 'Shares',
  saves: 'Saves',
};

export const KIND_WORDS: Record<PostKind, string> = {
  photo: 'Photo',
  carousel: 'Carousel',
  reel: 'Reel',
  video: 'Video',
  short: 'Short',
  live: 'Live',
  text: 'Text',
  unknown: 'Post',
};
/** "Reel, Mar 1": the name of a post where its picture cannot be shown. */
export function postTitle({ kind, postedAtMs }: PostReadings, nowMs: number): string {
  return `${KIND_WORDS[kind]}, ${postedAtMs === null ? 'no date seen' : formatDay(postedAtMs, nowMs)}`;
}
