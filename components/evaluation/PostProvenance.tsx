import { POST_COUNTS, type PostReadings } from '../../lib/model/post';
import { Figure } from '../ui/Figure';
import { formatMoment } from '../ui/numbers';
import { readerWords } from '../ui/reader-words';
import { sourceWord } from '../ui/reading-facts';
import { NumberLine, NumberList } from './NumberLine';
import styles from './PostProvenance.module.css';
import { POST_LABELS } from './post-labels';

/** Where the numbers of one post come from, and the words it stands by. */
export function PostProvenance({ post }: { post: PostReadings }) {
  return (
    <div className={styles.provenance}>
      {post.caption !== null && (
        <p className={styles.caption} dir="auto">
          {post.caption}
        </p>
      )}
      <NumberList>
        {POST_COUNTS.map((name) => (
          <NumberLine key={name} label={POST_LABELS[name]} source={sourceWord(post[name])}>
            <Figure label={POST_LABELS[name]} reading={post[name]} />
          </NumberLine>
        ))}
      </NumberList>
      <p className={styles.small}>{dateWords(post)}</p>
    </div>
  );
}

function dateWords({ postedAtMs, postedAtReader }: PostReadings): string {
  if (postedAtMs === null) return 'The page showed no date.';
  const posted = `Posted ${formatMoment(postedAtMs)}`;
  return postedAtReader === null ? `${posted}.` : `${posted}, read from ${readerWords(postedAtReader)}.`;
}
