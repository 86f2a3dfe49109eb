import type { Candidate } from '../../lib/model/candidate';
import { say } from '../../lib/words/catalogue/say';
import { OutsideText } from '../ui/OutsideText';
import styles from './TypedFigures.module.css';

/** The e-mail address and phone number that are saved with a profile, for example by an import. */
export function SavedContacts({ candidate: { email, phone } }: { candidate: Candidate }) {
  const known = [
    ...(email === null ? [] : [{ name: say('import.field.email'), value: email }]),
    ...(phone === undefined ? [] : [{ name: say('import.field.phone'), value: phone }]),
  ];
  if (known.length === 0) return null;
  return (
    <section className={styles.figures} aria-label={say('import.contacts.title')}>
      <h3 className={styles.title}>{say('import.contacts.title')}</h3>
      <dl className={styles.pairs}>
        {known.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <OutsideText>{value}</OutsideText>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
