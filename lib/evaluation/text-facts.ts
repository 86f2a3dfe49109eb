import type { TextFacts } from '../model/candidate';
import type { PostReadings } from '../model/post';
import { captionText } from './brief/caption-text';
import type { LanguagesDetected } from './brief/known';
import { classesOf } from './comments/comment-classes';
import { visibleCommentsOf } from './comments/comments-of';

/**
 * What captions and visible comments say, to be saved with the numbers. `detect` is the browser's language detector; if it
 * fails, the languages are unknown. Whether a post is sponsored is not among these facts: it follows from its caption and
 * label, which are saved.
 */
export async function textFacts(
  posts: readonly PostReadings[],
  detect: (text: string) => Promise<LanguagesDetected>,
): Promise<TextFacts> {
  const text = captionText(posts);
  const detected = text === null ? null : await detect(text).catch(() => null);
  const classes = classesOf(visibleCommentsOf(posts).checked.map((comment) => comment.text));
  const comments: Record<string, number> = {};
  for (const { class: name } of classes) comments[name] = (comments[name] ?? 0) + 1;
  return {
    languages: detected?.isReliable ? plain(detected) : null,
    comments: classes.length === 0 ? null : comments,
  };
}

/** Without fields that a browser may add. */
function plain({ isReliable, languages }: LanguagesDetected): LanguagesDetected {
  return { isReliable, languages: languages.map(({ language, percentage }) => ({ language, percentage })) };
}
