import type { KeyboardEventHandler } from 'react';
import type { Candidate } from '../../lib/model/candidate';
import { nameText } from '../../lib/model/outside-text';
import { handleText } from '../../lib/model/place';
import styles from './ProfileLink.module.css';

interface ProfileLinkProps {
  candidate: Candidate;
  onKeyDown?: KeyboardEventHandler;
}

/** The name, leading to the profile in a new tab. A row from elsewhere may carry any address: only https opens. */
export function ProfileLink({ candidate, onKeyDown }: ProfileLinkProps) {
  const { profileUrl } = candidate;
  const name = nameOf(candidate);
  if (!profileUrl.startsWith('https://')) return <bdi className={styles.name}>{name}</bdi>;
  return (
    <a className={styles.name} href={profileUrl} target="_blank" rel="noreferrer" onKeyDown={onKeyDown}>
      <bdi>{name}</bdi>
    </a>
  );
}

/** The shown name, or the handle where a profile has none that can be seen. */
export function nameOf({ displayName, handle }: Candidate): string {
  return nameText(displayName) ?? handleText(handle);
}
