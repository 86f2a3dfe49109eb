import type { Signals as Found, OddSignal } from '../../lib/evaluation/signals/signal';
import { say, sayParts } from '../../lib/words/catalogue/say';
import { listOf } from '../../lib/words/lists';
import { signalName, signalQuestion } from '../../lib/words/signal-questions';
import {
  commentsLeftOutSentence,
  measureWords,
  signalFacts,
  unknowableWords,
  unseenWords,
  usualWords,
  valueWords,
} from '../../lib/words/signal-words';
import { FactsTooltip } from '../ui/FactsTooltip';
import { EmptyComments } from './EmptyComments';
import { GoodComments } from './GoodComments';
import styles from './Reasoning.module.css';

/** What may be worth a question, what counts in the account's favour, and what no page can show. */
export function Signals({ signals }: { signals: Found }) {
  const { odd, unseen, good, commentsSeen, commentsLeftOut, unknowable } = signals;
  const those = (result: OddSignal['result']) => odd.filter((signal) => signal.result === result);
  const asks = those('ask');
  const unseenHere = unseen.filter(({ because }) => because !== 'not-on-this-platform');
  return (
    <div className={styles.parts}>
      {asks.length > 0 && (
        <ul className={styles.list}>
          {asks.map((signal) => (
            <li key={signal.id} className={styles.ask}>
              <p>{signalQuestion(signal)}</p>
              <p className={styles.why}>
                <FactsTooltip facts={signalFacts(signal)}>{measureWords(signal)}</FactsTooltip>
              </p>
              {signal.comments && <EmptyComments comments={signal.comments} of={signal.sampleSize} />}
            </li>
          ))}
        </ul>
      )}
      <GoodComments good={good} commentsSeen={commentsSeen} />
      {commentsLeftOut > 0 && (
        <p className={styles.why}>{commentsLeftOutSentence(commentsLeftOut, commentsSeen)}</p>
      )}
      <Quiet title={say('profile.signals.uncertain')} signals={those('uncertain')} />
      <Quiet title={say('profile.signals.usual')} signals={those('usual')} />
      {unseenHere.length > 0 && (
        <section>
          <h3 className={styles.heading}>{say('profile.signals.unseen')}</h3>
          <ul>
            {unseenHere.map((signal) => (
              <li key={signal.id}>
                {sayParts('number.named', {
                  name: signalName(signal.id),
                  value: (
                    <span key="why" className={styles.why}>
                      {unseenWords(signal)}
                    </span>
                  ),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className={styles.why}>
        {say('profile.signals.unknowable', {
          unknown: listOf(unknowable.map((one) => unknowableWords(one))),
        })}
      </p>
    </div>
  );
}

function Quiet({ title, signals }: { title: string; signals: OddSignal[] }) {
  if (signals.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      <ul>
        {signals.map((signal) => (
          <li key={signal.id} className={styles.measure}>
            <span>{signalName(signal.id)}</span>
            <FactsTooltip facts={signalFacts(signal)} name={measureWords(signal)}>
              {valueWords(signal.value, signal.unit)}
            </FactsTooltip>
            <span className={styles.why}>
              {say('profile.signals.usual-range', { range: usualWords(signal.usual, signal.unit) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
