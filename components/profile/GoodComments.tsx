import type { GoodComment, GoodKind } from '../../lib/evaluation/comments/good-comments';
import { say } from '../../lib/words/catalogue/say';
import { formatNumber } from '../../lib/words/numbers';
import { goodCommentName } from '../../lib/words/signal-words';
import { Quotes } from './Quotes';
import styles from './Reasoning.module.css';

const KINDS: readonly GoodKind[] = ['bought', 'asks-where', 'tags-person'];

/** Comments in the account's favour, quoted so that users can judge. */
export function GoodComments({ good, commentsSeen }: { good: readonly GoodComment[]; commentsSeen: number }) {
  const kinds = KINDS.map((kind) => ({ kind, comments: good.filter((one) => one.kind === kind) }));
  return (
    <section>
      <h3 className={styles.heading}>{say('profile.comments.good')}</h3>
      {good.length === 0 && (
        <p className={styles.why}>
          {commentsSeen === 0
            ? say('profile.comments.none-read')
            : say('profile.comments.none-good', { comments: commentsSeen })}
        </p>
      )}
      {kinds.map(
        ({ kind, comments }) =>
          comments.length > 0 && (
            <div key={kind}>
              <p className={styles.good}>
                {say('number.named', { name: goodCommentName(kind), value: formatNumber(comments.length) })}
              </p>
              <Quotes texts={comments.map(({ text }) => text)} />
            </div>
          ),
      )}
    </section>
  );
}
