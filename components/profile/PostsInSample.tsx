import type { Evaluation } from '../../lib/evaluation/evaluation';
import type { PlatformId } from '../../lib/model/platform';
import type { PostReadings } from '../../lib/model/post';
import { unknownAmong } from '../../lib/model/unknowns';
import { postUrl } from '../../lib/platforms/urls';
import { say } from '../../lib/words/catalogue/say';
import { unknownSentence } from '../../lib/words/sign-words';
import { PostRow } from './PostRow';
import styles from './PostsInSample.module.css';
import { RateStrip } from './RateStrip';
import { sampleRows } from './sample-rows';

interface PostsInSampleProps {
  posts: readonly PostReadings[];
  evaluation: Evaluation;
  nowMs: number;
  platform: PlatformId;
  handle: string;
}

/** More rows would need a page of their own; posts older than the sample are named in the sentence below. */
const MAX_ROWS = 36;

/** The posts behind the rate, newest first, and those left out with the reason. */
export function PostsInSample({ posts, evaluation, nowMs, platform, handle }: PostsInSampleProps) {
  const rows = sampleRows(posts, evaluation);
  if (rows.length === 0) return <p className={styles.none}>{say('profile.posts.none')}</p>;
  const shown = rows.slice(0, MAX_ROWS);
  const unknown = unknownSentence(unknownAmong(posts));
  return (
    <>
      {evaluation.headline && <RateStrip rows={shown} rate={evaluation.headline} />}
      <ul>
        {shown.map((row) => (
          <PostRow
            key={row.post.id}
            row={row}
            formula={evaluation.headline?.formula ?? null}
            nowMs={nowMs}
            url={postUrl(platform, row.post, handle)}
            platform={platform}
          />
        ))}
      </ul>
      {unknown && <p className={styles.none}>{unknown}</p>}
      {rows.length > shown.length && (
        <p className={styles.none}>
          {say('profile.posts.not-listed', { posts: rows.length - shown.length })}
        </p>
      )}
    </>
  );
}
