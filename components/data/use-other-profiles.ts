import { contactsIn } from '../../lib/model/contacts';
import type { ProfileReadings } from '../../lib/model/profile';
import { accountIn } from '../../lib/platforms/account-in';
import { type OtherProfile, otherProfiles } from '../../lib/store/other-profiles';
import { useLive } from './use-live';

const NONE: readonly OtherProfile[] = [];

/** The saved profiles that are, or may be, of the same person; empty while loading. */
export function useOtherProfiles(
  candidateId: string,
  profile: Pick<ProfileReadings, 'bio' | 'links'> | null,
): readonly OtherProfile[] {
  const links = profile ? contactsIn(profile.bio ?? '', profile.links).links : [];
  const live = useLive(`others:${candidateId}:${links.join(' ')}`, (db) =>
    otherProfiles(
      db,
      candidateId,
      links.flatMap((link) => accountIn(link) ?? []),
    ),
  );
  return live.kind === 'answered' ? live.value : NONE;
}
