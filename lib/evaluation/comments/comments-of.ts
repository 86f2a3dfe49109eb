import { isVisible } from '../../model/outside-text';
import type { PostReadings } from '../../model/post';

/**
 * As many comments as are checked, and as many UTF-16 units of them together: each is searched for every phrase of the
 * lists. Nobody opens so many posts by hand; a page made for it could show megabytes of comments.
 */
const MAX_CHECKED = 500;
const MAX_CHARACTERS = 100_000;

export interface VisibleComments {
  /** In the order of the posts. */
  checked: { text: string; post: PostReadings }[];
  /** How many more there are. */
  leftOut: number;
}

/** The comments of posts, without those of which nobody would see anything. */
export function visibleCommentsOf(posts: readonly PostReadings[]): VisibleComments {
  const checked: VisibleComments['checked'] = [];
  let characters = 0;
  let leftOut = 0;
  for (const post of posts)
    for (const text of post.visibleComments) {
      if (!isVisible(text)) continue;
      characters += text.length;
      if (checked.length < MAX_CHECKED && characters <= MAX_CHARACTERS) checked.push({ text, post });
      else leftOut += 1;
    }
  return { checked, leftOut };
}
