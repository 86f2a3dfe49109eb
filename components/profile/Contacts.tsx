import { contactsIn } from '../../lib/model/contacts';
import type { ProfileReadings } from '../../lib/model/profile';
import { say } from '../../lib/words/catalogue/say';
import { Button } from '../ui/Button';
import { showProblem, showToast } from '../ui/toast';
import styles from './Contacts.module.css';

/** The bio as the page shows it, and the contact details in it. */
export function Contacts({ profile: { bio, links } }: { profile: Pick<ProfileReadings, 'bio' | 'links'> }) {
  const contacts = contactsIn(bio ?? '', links);
  const named = contacts.messengers.map(({ messenger, name }) => ({
    shown: say('profile.contacts.messenger', { messenger, name }),
    copied: name,
  }));
  const alone = [...contacts.emails, ...contacts.phones, ...contacts.links];
  const found = [...alone.map((contact) => ({ shown: contact, copied: contact })), ...named];
  return (
    <>
      {bio !== null && bio !== '' && (
        <p className={styles.bio} dir="auto">
          {bio}
        </p>
      )}
      {found.length === 0 && <p className={styles.none}>{say('profile.contacts.none')}</p>}
      <ul>
        {found.map(({ shown, copied }) => (
          <li key={shown} className={styles.contact}>
            <span className={styles.text}>{shown}</span>
            <Button
              variant="quiet"
              atEdge
              name={say('profile.contacts.copy-this', { contact: copied })}
              onPress={() => copy(copied)}
            >
              {say('profile.contacts.copy')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function copy(text: string): void {
  navigator.clipboard.writeText(text).then(
    () => showToast(() => say('profile.contacts.copied', { contact: text })),
    () => showProblem(() => say('profile.contacts.not-copied')),
  );
}
