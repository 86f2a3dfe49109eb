import { Collapsible } from '@base-ui/react/collapsible';
import type { FormulaId } from '../../lib/metrics/measures/formulas';
import { PLATFORM_NAMES, type PlatformId } from '../../lib/model/platform';
import { POST_COUNTS } from '../../lib/model/post';
import { say } from '../../lib/words/catalogue/say';
import { separated } from '../../lib/words/lists';
import { ownCount, postTitle } from '../../lib/words/post-labels';
import { countText } from '../../lib/words/reading-facts';
import { rateText } from '../../lib/words/sentences';
import { PostProvenance } from './PostProvenance';
import styles from './PostRow.module.css';
import type { SampleRow } from './sample-rows';

interface PostRowProps {
  row: SampleRow;
  formula: FormulaId | null;
  nowMs: number;
  /** The post's address; null if it cannot be built. */
  url: string | null;
  platform: PlatformId;
}

/** One post in two lines; opens to the sources of its numbers. Has one tab stop, and one for its link. */
export function PostRow({ row, formula, nowMs, url, platform }: PostRowProps) {
  const onPlatform = { platform: PLATFORM_NAMES[platform] };
  const { post, ratePercent, leftOut, outlier } = row;
  const counts = POST_COUNTS.flatMap((name) => {
    const reading = post[name];
    if (!reading.found) return [];
    return say(`profile.posts.${ownCount(name, platform)}`, {
      count: reading.value,
      number: countText(reading),
    });
  });
  return (
    <li className={styles.row}>
      <Collapsible.Root className={styles.post}>
        <Collapsible.Trigger className={`${styles.trigger} ${leftOut ? styles.out : ''}`}>
          <span className={styles.what}>
            {postTitle(post, nowMs)}
            {post.paidPartnership === true && (
              <span className={styles.sign}>{say('profile.posts.paid')}</span>
            )}
            {outlier && <span className={styles.sign}>{say('profile.posts.far', { side: outlier })}</span>}
          </span>
          <span className={styles.rate}>
            {leftOut ?? (formula && ratePercent !== null ? rateText(formula, ratePercent) : '')}
          </span>
          <span className={styles.counts}>{separated(counts) || say('profile.posts.no-numbers')}</span>
        </Collapsible.Trigger>
        {url !== null && (
          <a
            className={styles.link}
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            title={say('profile.posts.open-on', onPlatform)}
          >
            <span className="only-heard">
              {say('profile.posts.open-this-on', { ...onPlatform, post: postTitle(post, nowMs) })}
            </span>
            <span aria-hidden="true">↗</span>
          </a>
        )}
        <Collapsible.Panel className={styles.panel}>
          <PostProvenance post={post} platform={platform} />
        </Collapsible.Panel>
      </Collapsible.Root>
    </li>
  );
}
