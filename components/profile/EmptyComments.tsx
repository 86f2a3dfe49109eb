import { EMPTY_CLASSES, type EmptyClass } from '../../lib/evaluation/comments/comment-classes';
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
  const words = classes.map(({ name, count }) => `${count} ${emptyCommentWords(name)}`).join(', ');
  return (
    <details className={styles.more}>
      <summary>{`${comments.length} of ${of} comments: ${words}`}</summary>
      <Quotes texts={comments.map(({ text }) => text)} />
    </details>
  );
}
