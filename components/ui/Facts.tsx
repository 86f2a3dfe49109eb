import { say } from '../../lib/words/catalogue/say';
import type { Fact } from '../../lib/words/fact';
import styles from './Facts.module.css';

/** The lines of an explanation. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, text }) => (
        <FactLine key={`${label} ${text}`} label={label} text={text} />
      ))}
    </dl>
  );
}

function FactLine({ label, text }: Fact) {
  if (label === null) return <dd className={styles.whole}>{text}</dd>;
  return (
    <>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </>
  );
}

/** The same as sentences, for a screen reader. */
export const factsInWords = (facts: readonly Fact[]): string => facts.map(inWords).join(' ');

function inWords({ label, text }: Fact): string {
  const said = label === null ? text : say('number.named', { name: label, value: text });
  return /\p{Sentence_Terminal}$/u.test(said) ? said : say('fact.sentence', { text: said });
}
