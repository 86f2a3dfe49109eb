import type { PostCount } from '../../lib/model/post';

export const POST_LABELS: Record<PostCount, string> = {
  likes: 'Likes',
  comments: 'Comments',
  views: 'Views',
  shares: 'Shares',
  saves: 'Saves',
};
