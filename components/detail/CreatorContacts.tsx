import type { Candidate } from '../../lib/model/candidate';
import { say } from '../../lib/words/catalogue/say';
import { contactWords } from '../../lib/words/contact-words';
import { TextPairs } from '../ui/TextPairs';
import styles from './Detail.module.css';

/** The contacts that are saved for the creator, with those of all profiles that were joined, and whether they may be used. */
export function CreatorContacts({ candidate }: { candidate: Candidate }) {
  const contacts = contactWords(candidate);
  return (
    <>
      {candidate.doNotContact && <p className={styles.forbidden}>{say('detail.do-not-contact')}</p>}
      {contacts.length > 0 && <TextPairs pairs={contacts} />}
    </>
  );
}

/** Whether there is anything to show. */
export const hasContacts = (candidate: Candidate): boolean =>
  contactWords(candidate).length > 0 || candidate.doNotContact === true;
