import type { ComparedCreator, ComparedProfile, FieldChange, SavedShortlist } from './comparison';
import { NewCreator } from './new-profile';

/** What an import changes for all profiles of one saved creator. */
interface Shared {
  changes: readonly FieldChange[];
  forbidsContact: boolean;
}

const isContact = ({ field, isTaken }: FieldChange): boolean =>
  isTaken && (field === 'email' || field === 'phone');

/**
 * Contacts are of the creator, so a new address changes every saved profile of the creator, whichever row brings it. Profiles
 * that would be called the same say so.
 */
export function withSharedContacts(
  creators: ComparedCreator[],
  { candidates }: Pick<SavedShortlist, 'candidates'>,
): { creators: ComparedCreator[]; changed: number } {
  const shared = new Map<string, Shared>();
  const creatorOf = new Map<string, string | undefined>();
  for (const one of creators)
    if (!(one instanceof NewCreator))
      for (const profile of one.profiles) if (bringsContacts(profile)) share(profile);
  if (shared.size === 0) return { creators, changed: 0 };
  let changed = 0;
  const together = (profile: ComparedProfile): ComparedProfile => {
    if (profile.status !== 'same') return profile;
    const found = shared.get(creatorOf.get(profile.candidateId ?? '') ?? '');
    if (!found) return profile;
    changed += 1;
    const { changes, forbidsContact } = found;
    return { ...profile, status: 'changed', changes: [...profile.changes, ...changes], forbidsContact };
  };
  const all = creators.map((one) =>
    one instanceof NewCreator ? one : { creator: one.creator, profiles: one.profiles.map(together) },
  );
  return { creators: all, changed };

  function share({ candidateId, changes, forbidsContact }: ComparedProfile): void {
    if (creatorOf.size === 0) for (const one of candidates) creatorOf.set(one.id, one.creatorId);
    const creatorId = creatorOf.get(candidateId ?? '');
    if (creatorId !== undefined && !shared.has(creatorId))
      shared.set(creatorId, { changes: changes.filter(isContact), forbidsContact });
  }
}

const bringsContacts = (profile: ComparedProfile): boolean =>
  profile.status === 'changed' && (profile.forbidsContact || profile.changes.some(isContact));
