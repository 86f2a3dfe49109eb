import type { Evaluation } from '../../lib/evaluation/evaluation';
import type { Rate } from '../../lib/metrics/rates/rate-types';
import type { PostReadings } from '../../lib/model/post';
import { say } from '../../lib/words/catalogue/say';
import { groupsNote, middleHalfWords } from '../../lib/words/group-words';
import { lastPostWords } from '../../lib/words/last-post-words';
import { paceFacts } from '../../lib/words/pace-words';
import { postTitle } from '../../lib/words/post-labels';
import { rateText } from '../../lib/words/sentences';
import { GroupTable } from './GroupTable';
import styles from './Reasoning.module.css';

interface BehindRateProps {
  evaluation: Evaluation;
  posts: readonly PostReadings[];
  nowMs: number;
}

/**
 * The details behind one rate: how groups of posts differ, which posts are outliers, and how regularly the account
 * posts.
 */
export function BehindRate({ evaluation, posts, nowMs }: BehindRateProps) {
  const { headline, groups, pace, lastPost } = evaluation;
  const facts = pace ? paceFacts(pace) : [];
  return (
    <div className={styles.parts}>
      {headline && groups ? (
        <>
          <div className={styles.noted}>
            <GroupTable groups={groups} headline={headline.formula} />
            <p className={styles.small}>{groupsNote()}</p>
          </div>
          <Spread rate={headline} posts={posts} nowMs={nowMs} />
        </>
      ) : (
        <p className={styles.why}>{say('profile.groups.too-few-posts')}</p>
      )}
      <section>
        <h3 className={styles.heading}>{say('profile.pace.title')}</h3>
        {pace ? (
          <dl className={styles.pairs}>
            {facts
              .filter(({ label }) => label !== null)
              .map(({ label, text }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            {lastPost && (
              <div>
                <dt>{say('profile.numbers.last-post')}</dt>
                <dd>{lastPostWords(lastPost, nowMs)}</dd>
              </div>
            )}
          </dl>
        ) : (
          <p className={styles.why}>{say('profile.pace.not-known')}</p>
        )}
        {facts
          .filter(({ label }) => label === null)
          .map(({ text }) => (
            <p key={text} className={styles.small}>
              {text}
            </p>
          ))}
      </section>
    </div>
  );
}

/** The spread of the posts' rates; outliers are named but still count. */
function Spread({ rate, posts, nowMs }: { rate: Rate; posts: readonly PostReadings[]; nowMs: number }) {
  const byId = new Map(posts.map((post) => [post.id, post]));
  return (
    <section>
      <h3 className={styles.heading}>{say('profile.spread.title')}</h3>
      <p>{middleHalfWords(rate)}</p>
      {rate.outliers.length === 0 ? (
        <p className={styles.why}>{say('profile.spread.none-far')}</p>
      ) : (
        <ul>
          {rate.outliers.map(({ id, ratePercent, side }) => {
            const post = byId.get(id);
            return (
              <li key={id}>
                {say('profile.spread.far', {
                  side,
                  post: post ? postTitle(post, nowMs) : id,
                  rate: rateText(rate.formula, ratePercent),
                })}
              </li>
            );
          })}
        </ul>
      )}
      <p className={styles.small}>{say('profile.spread.meaning')}</p>
    </section>
  );
}
