import type { PlatformId } from '../../lib/model/platform';
import { POST_COUNTS, type PostReadings } from '../../lib/model/post';
import { postCountLabel } from '../../lib/words/post-labels';
import { sourceWord } from '../../lib/words/reading-facts';
import { postSigns } from '../../lib/words/sign-words';
import { Figure } from '../ui/Figure';
import { NumberLine, NumberList } from '../ui/NumberLine';
import styles from './PostProvenance.module.css';

/** The sources of one post's numbers, and its caption. */
export function PostProvenance({ post, platform }: { post: PostReadings; platform: PlatformId }) {
  return (
    <div className={styles.provenance}>
      {post.caption !== null && (
        <p className={styles.caption} dir="auto">
          {post.caption}
        </p>
      )}
      <NumberList>
        {POST_COUNTS.map((name) => (
          <NumberLine key={name} label={postCountLabel(name, platform)} source={sourceWord(post[name])}>
            <Figure label={postCountLabel(name, platform)} reading={post[name]} />
          </NumberLine>
        ))}
      </NumberList>
      <dl className={styles.signs}>
        {postSigns(post).map(({ name, label, text }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
