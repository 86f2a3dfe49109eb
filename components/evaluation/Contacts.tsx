import { contactsIn } from '../../lib/model/contacts';
import type { ProfileReadings } from '../../lib/model/profile';
import { Button } from '../ui/Button';
import { say, sayProblem } from '../ui/toast';
import styles from './Contacts.module.css';

/** The bio as the page shows it, and the ways to reach the author that stand in it. */
export function Contacts({ profile: { bio, links } }: { profile: Pick<ProfileReadings, 'bio' | 'links'> }) {
  const contacts = contactsIn(bio ?? '', links);
  const found = [...contacts.emails, ...contacts.links];
  return (
    <>
      {bio !== null && bio !== '' && (
        <p className={styles.bio} dir="auto">
          {bio}
        </p>
      )}
      {found.length === 0 && <p className={styles.none}>No e-mail address or link in the bio.</p>}
      <ul>
        {found.map((contact) => (
          <li key={contact} className={styles.contact}>
            <span className={styles.text}>{contact}</span>
            <Button look="quiet" atEdge name={`Copy ${contact}`} onPress={() => copy(contact)}>
              Copy
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function copy(text: string): void {
  navigator.clipboard.writeText(text).then(
    () => say(`Copied ${text}`),
    () => sayProblem('The browser did not allow copying. Select the text and copy it by hand.'),
  );
}
