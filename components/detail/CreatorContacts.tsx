import type { Candidate } from '../../lib/model/candidate';
import { say } from '../../lib/words/catalogue/say';
import { OutsideText } from '../ui/OutsideText';
import styles from './Detail.module.css';

/** The contacts that are saved for the creator, with those of all profiles that were joined, and whether they may be used. */
export function CreatorContacts({ candidate }: { candidate: Candidate }) {
  const { email, phone, otherContacts = [], doNotContact } = candidate;
  const known = [
    ...(email === null ? [] : [{ name: say('import.field.email'), value: email }]),
    ...(phone === undefined ? [] : [{ name: say('import.field.phone'), value: phone }]),
    ...otherContacts.map((value) => ({ name: say('detail.other-contact'), value })),
  ];
  return (
    <>
      {doNotContact && <p className={styles.forbidden}>{say('detail.do-not-contact')}</p>}
      {known.length > 0 && (
        <dl className={styles.pairs}>
          {known.map(({ name, value }) => (
            <div key={value}>
              <dt>{name}</dt>
              <dd>
                <OutsideText>{value}</OutsideText>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

/** Whether there is anything to show. */
export const hasContacts = ({ email, phone, otherContacts, doNotContact }: Candidate): boolean =>
  email !== null || phone !== undefined || otherContacts !== undefined || doNotContact === true;
