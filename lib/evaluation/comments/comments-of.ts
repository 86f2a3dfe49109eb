import { isVisible } from '../../model/outside-text';
import type { PostReadings } from '../../model/post';

/**
 * The most comments that are checked, and their total length in UTF-16 units, because each is searched for every phrase
 * in the lists. Nobody opens that many posts by hand, but a hostile page could show megabytes of comments.
 */
const MAX_CHECKED = 500;
const MAX_CHARACTERS = 100_000;

export interface VisibleComments {
  /** In the order of the posts. */
  checked: { text: string; post: PostReadings }[];
  /** How many more comments there are. */
  leftOut: number;
}

/** The visible comments of posts, without blank and invisible ones. */
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
