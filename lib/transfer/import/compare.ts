import { accountKey, type Candidate } from '../../model/candidate';
import { handleKey } from '../../model/place';
import type { PlatformId } from '../../model/platform';
import { fieldsOf, sameValue } from './compared-fields';
import type {
  ComparedCreator,
  ComparedProfile,
  Comparison,
  FieldChange,
  SavedCandidate,
  SavedShortlist,
} from './comparison';
import type { ImportedCreator, ImportedProfile } from './merge-rows';
import { chosenVariant, type MergeRule, takesTheirs } from './merge-rule';

/** What an import would do to the shortlist. Pure, and in proportion to both. */
export function compareWithSaved(
  creators: readonly ImportedCreator[],
  saved: SavedShortlist,
  rule: MergeRule,
): Comparison {
  const known = savedIndex(saved.candidates);
  const trashed = savedIndex((saved.trashed ?? []).map((one) => ({ ...one, earlierHandles: [] })));
  const erased: ImportedProfile[] = [];
  const counts = { new: 0, restored: 0, changed: 0, same: 0 };
  const compared = creators.flatMap((creator): ComparedCreator[] => {
    const profiles = creator.profiles.flatMap((profile, at): ComparedProfile[] => {
      if (saved.erased?.has(profile.key)) {
        erased.push(profile);
        return [];
      }
      const mine = known(profile);
      const inTrash = mine ? null : trashed(profile);
      const one = comparedProfile(creator, profile, mine, at === 0, saved, rule);
      const status = inTrash ? 'restored' : one.status;
      counts[status] += 1;
      return [{ ...one, status, candidateId: mine?.id ?? inTrash?.id ?? null }];
    });
    return profiles.length === 0 ? [] : [{ creator, profiles }];
  });
  return { rule, creators: compared, erased, counts };
}

type Indexed = Pick<Candidate, 'platform' | 'handle' | 'accountId' | 'earlierHandles'>;

/** The same account id is the same account; the same handle with another id is somebody else. */
function savedIndex<Saved extends Indexed>(candidates: readonly Saved[]) {
  const byId = new Map<string, Saved>();
  const byHandle = new Map<string, Saved>();
  for (const one of candidates) {
    if (one.accountId !== null) byId.set(`${one.platform}:${one.accountId}`, one);
    byHandle.set(accountKey(one.platform, one.handle), one);
  }
  return ({
    platform,
    handle,
    accountId,
  }: {
    platform: PlatformId;
    handle: string;
    accountId: string | null;
  }) => {
    const same = byId.get(`${platform}:${accountId ?? handle}`);
    if (same) return same;
    const named =
      byHandle.get(accountKey(platform, handle)) ?? byHandle.get(`${platform}:${handleKey(handle)}`);
    const isOther =
      accountId !== null && named !== undefined && named.accountId !== null && named.accountId !== accountId;
    return isOther ? null : (named ?? null);
  };
}

function comparedProfile(
  creator: ImportedCreator,
  profile: ImportedProfile,
  mine: SavedCandidate | null,
  isFirst: boolean,
  saved: SavedShortlist,
  rule: MergeRule,
): Omit<ComparedProfile, 'candidateId'> {
  const isOpen = mine === null || rule !== 'keep-mine';
  const without = (own: readonly string[] = [], theirs: readonly string[]) => {
    const known = new Set(own.map((word) => word.toLowerCase()));
    return theirs.filter((word) => !known.has(word.toLowerCase()));
  };
  const addedTags = without(mine?.tags, creator.tags);
  const addedLists = without(mine?.lists, creator.lists);
  // A note is about the person, so it is written once.
  const addedNotes = isFirst ? creator.notes.filter((note) => !mine?.notes.includes(note)) : [];
  const changes = fieldsOf(creator, isFirst, saved).flatMap(({ field, variants, mineOf }): FieldChange[] => {
    const chosen = chosenVariant(variants, creator.figuresDate, rule);
    const own = mine ? mineOf(mine) : null;
    if (!chosen || (own !== null && sameValue(field, own, chosen.value))) return [];
    return [
      {
        field,
        mine: own,
        theirs: chosen.value,
        alsoTheirs: variants.filter((variant) => variant !== chosen),
        isTaken:
          mine === null || takesTheirs(rule, own === null, chosen, creator.figuresDate, mine.updatedAtMs),
      },
    ];
  });
  const addsFigures =
    (profile.followers.length > 0 || profile.engagementRate.length > 0) &&
    !hasFigures(mine, profile, creator);
  const forbidsContact = creator.doNotContact && mine?.doNotContact !== true;
  const differs =
    changes.length > 0 ||
    addedTags.length + addedLists.length + addedNotes.length > 0 ||
    addsFigures ||
    forbidsContact;
  return {
    profile,
    status: mine === null ? 'new' : differs ? 'changed' : 'same',
    changes,
    addedTags: isOpen ? addedTags : [],
    addedLists: isOpen ? addedLists : [],
    addedNotes: isOpen ? addedNotes : [],
    addsFigures: isOpen && addsFigures,
    // Nobody is written to because a rule kept a gap.
    forbidsContact,
  };
}

/** The same figures of the same day, or of no known day. */
function hasFigures(
  mine: SavedCandidate | null,
  profile: ImportedProfile,
  { figuresDate }: ImportedCreator,
): boolean {
  const typed = mine?.typed ?? [];
  const known = (one: (typeof typed)[number]) =>
    profile.followers.every(({ value }) => one.followers?.raw === value.raw) &&
    profile.engagementRate.every(({ value }) => one.engagementRate?.raw === value.raw);
  return typed.some(
    (one) => known(one) && (figuresDate.length === 0 || figuresDate.some(({ value }) => value === one.day)),
  );
}
