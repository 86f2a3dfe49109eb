import { useEffect, useState } from 'react';
import { frozen } from '../../lib/lists/frozen-rows';
import type { ListClient } from '../../lib/lists/list-client';
import { EVERYTHING } from '../../lib/lists/list-query';
import { contactsIn } from '../../lib/model/contacts';
import { foldText } from '../../lib/model/fold-text';
import { nameText } from '../../lib/model/outside-text';
import type { ProfileReadings } from '../../lib/model/profile';
import { accountIn } from '../../lib/platforms/account-in';
import { type OtherProfile, otherProfiles } from '../../lib/store/other-profiles';
import { useLive } from './use-live';

const NONE: readonly OtherProfile[] = [];
const NO_IDS: readonly string[] = [];

/** Shorter names, such as "Anna", belong to many people. */
const MIN_NAME = 6;
/** Rows that contain the words of a name. The same name is rare among them, and a longer list would be none of suggestions. */
const MAX_ROWS = 60;

/** The saved profiles that are, or may be, of the same person; empty while loading. */
export function useOtherProfiles(
  candidateId: string,
  profile: Pick<ProfileReadings, 'bio' | 'links'> | null,
  sameName: readonly string[],
): readonly OtherProfile[] {
  const links = profile ? contactsIn(profile.bio ?? '', profile.links).links : [];
  const live = useLive(`others:${candidateId}:${links.join(' ')}:${sameName.join(' ')}`, (db) =>
    otherProfiles(
      db,
      candidateId,
      links.flatMap((link) => accountIn(link) ?? []),
      sameName,
    ),
  );
  return live.kind === 'answered' ? live.value : NONE;
}

/** The ids of the other saved profiles with this display name, in whatever case; the list's worker searches. Empty while it does. */
export function useSameName(
  client: ListClient | null,
  own: { id: string; displayName: string | null } | null,
) {
  const [found, setFound] = useState(NO_IDS);
  const { id = '', displayName = null } = own ?? {};
  useEffect(() => {
    const name = nameText(displayName);
    setFound(NO_IDS);
    if (client === null || name === null || name.length < MIN_NAME) return;
    let isOpen = true;
    const ask = async () => {
      // Not as rows of the screen: that would replace what the table asks for.
      const rows = frozen({ ...EVERYTHING, search: name });
      const result = await client.entries(rows, { from: 0, to: MAX_ROWS });
      if (!isOpen || !result.ok) return;
      const others = result.value.flatMap(({ candidate }) =>
        candidate.id !== id && foldText(nameText(candidate.displayName) ?? '') === foldText(name)
          ? [candidate.id]
          : [],
      );
      setFound(others.length === 0 ? NO_IDS : others);
    };
    void ask();
    return () => {
      isOpen = false;
    };
  }, [client, id, displayName]);
  return found;
}
