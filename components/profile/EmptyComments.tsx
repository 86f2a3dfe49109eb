import { EMPTY_CLASSES, type EmptyClass } from '../../lib/evaluation/comments/comment-classes';
import { say } from '../../lib/words/catalogue/say';
import { separated } from '../../lib/words/lists';
import { formatNumber } from '../../lib/words/numbers';
import { emptyCommentWords } from '../../lib/words/signal-words';
import { Quotes } from './Quotes';
import styles from './Reasoning.module.css';

interface EmptyCommentsProps {
  comments: readonly { text: string; class: EmptyClass }[];
  /** How many comments were checked. */
  of: number;
}

/** Comments without content, by class, so that users can judge for themselves. */
export function EmptyComments({ comments, of }: EmptyCommentsProps) {
  const classes = EMPTY_CLASSES.map((name) => ({
    name,
    count: comments.filter((comment) => comment.class === name).length,
  })).filter(({ count }) => count > 0);
  const kinds = classes.map(({ name, count }) =>
    say('profile.comments.empty-kind', { number: formatNumber(count), kind: emptyCommentWords(name) }),
  );
  const summary = say('profile.comments.empty', {
    empty: formatNumber(comments.length),
    comments: of,
    kinds: separated(kinds),
  });
  return (
    <details className={styles.more}>
      <summary>{summary}</summary>
      <Quotes texts={comments.map(({ text }) => text)} />
    </details>
  );
}
