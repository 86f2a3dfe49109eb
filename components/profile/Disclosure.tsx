import type { DisclosureFind, PostDisclosure } from '../../lib/evaluation/disclosure/disclosure';
import type { Evaluation } from '../../lib/evaluation/evaluation';
import type { PostReadings } from '../../lib/model/post';
import { say, sayParts } from '../../lib/words/catalogue/say';
import { labelWords, listFacts, listWords, positionWords } from '../../lib/words/disclosure-words';
import { postTitle } from '../../lib/words/post-labels';
import { FactsTooltip } from '../ui/FactsTooltip';
import { OutsideText } from '../ui/OutsideText';
import styles from './Reasoning.module.css';

interface DisclosureProps {
  evaluation: Pick<Evaluation, 'disclosure' | 'disclosureCounts'>;
  posts: readonly PostReadings[];
  nowMs: number;
}

/** What the captions disclose, where, and by whose list, but never whether it is sufficient. */
export function Disclosure({ evaluation, posts, nowMs }: DisclosureProps) {
  const { disclosure } = evaluation;
  const { silentCaptions: silent, postsWithoutCaption: unseen } = evaluation.disclosureCounts;
  const byId = new Map(posts.map((post) => [post.id, post]));
  const telling = disclosure.filter(({ finds, platformLabel }) => finds.length > 0 || platformLabel);
  return (
    <div className={styles.parts}>
      {telling.length > 0 && (
        <ul className={styles.list}>
          {telling.map((one) => {
            const post = byId.get(one.id);
            return <Telling key={one.id} disclosure={one} title={post ? postTitle(post, nowMs) : one.id} />;
          })}
        </ul>
      )}
      {silent > 0 && <p className={styles.why}>{say('profile.disclosure.silent', { captions: silent })}</p>}
      {unseen > 0 && <p className={styles.why}>{say('profile.disclosure.unseen', { posts: unseen })}</p>}
      <p className={styles.why}>{say('profile.disclosure.caution')}</p>
    </div>
  );
}

function Telling({ disclosure, title }: { disclosure: PostDisclosure; title: string }) {
  const { finds, platformLabel, captionSeen } = disclosure;
  return (
    <li>
      <p>
        {sayParts('profile.disclosure.post', {
          title,
          label: (
            <span key="label" className={styles.why}>
              {say('profile.disclosure.label', { label: labelWords(platformLabel) })}
            </span>
          ),
        })}
      </p>
      {finds.length === 0 && (
        <p className={styles.why}>
          {captionSeen ? say('profile.disclosure.no-word') : say('profile.disclosure.caption-unseen')}
        </p>
      )}
      <ul className={styles.quotes}>
        {finds.map((find) => (
          <FoundWord key={`${find.at} ${find.text}`} find={find} />
        ))}
      </ul>
    </li>
  );
}

function FoundWord({ find }: { find: DisclosureFind }) {
  return (
    <li className={styles.quote}>
      <OutsideText>{say('profile.disclosure.quote', { text: find.text })}</OutsideText>{' '}
      <span className={styles.why}>{positionWords(find)}</span>
      <br />
      <FactsTooltip facts={listFacts(find)}>{listWords(find)}</FactsTooltip>
    </li>
  );
}
