import type { Candidate } from '../../lib/model/candidate';
import { say } from '../../lib/words/catalogue/say';
import { contactWords } from '../../lib/words/contact-words';
import { TextPairs } from '../ui/TextPairs';
import styles from './TypedFigures.module.css';

/** The contacts that are saved with a profile, for example by an import. */
export function SavedContacts({ candidate }: { candidate: Candidate }) {
  const contacts = contactWords(candidate);
  if (contacts.length === 0) return null;
  return (
    <section className={styles.figures} aria-label={say('import.contacts.title')}>
      <h3 className={styles.title}>{say('import.contacts.title')}</h3>
      <TextPairs pairs={contacts} />
    </section>
  );
}
