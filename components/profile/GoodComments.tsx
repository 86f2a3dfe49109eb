import type { GoodComment, GoodKind } from '../../lib/evaluation/comments/good-comments';
import { countOf } from '../../lib/words/sentences';
import { goodCommentName } from '../../lib/words/signal-words';
import { Quotes } from './Quotes';
import styles from './Reasoning.module.css';

const KINDS: readonly GoodKind[] = ['bought', 'asks-where', 'tags-person'];

/** Comments in the account's favour, quoted so that users can judge. */
export function GoodComments({ good, commentsSeen }: { good: readonly GoodComment[]; commentsSeen: number }) {
  const kinds = KINDS.map((kind) => ({ kind, comments: good.filter((one) => one.kind === kind) }));
  return (
    <section>
      <h3 className={styles.heading}>Good signs</h3>
      {good.length === 0 && (
        <p className={styles.why}>
          {commentsSeen === 0
            ? 'No comment was read yet. Open posts to read theirs.'
            : `None among ${countOf(commentsSeen, 'comment')} seen.`}
        </p>
      )}
      {kinds.map(
        ({ kind, comments }) =>
          comments.length > 0 && (
            <div key={kind}>
              <p className={styles.good}>{`${goodCommentName(kind)}: ${comments.length}`}</p>
              <Quotes texts={comments.map(({ text }) => text)} />
            </div>
          ),
      )}
    </section>
  );
}
