import { accountKey, type Candidate } from '../../model/candidate';
import type { PlatformId } from '../../model/platform';
import { fieldsOf, sameValue, savedValues } from './compared-fields';
import type {
  ComparedCreator,
  ComparedProfile,
  Comparison,
  FieldChange,
  SavedCandidate,
  SavedShortlist,
  TrashedCandidate,
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
  const mineOf = savedValues(saved);
  const compared: ComparedCreator[] = [];
  for (const creator of creators) {
    const profiles: ComparedProfile[] = [];
    for (const profile of creator.profiles) {
      if (saved.erased?.has(profile.key)) {
        erased.push(profile);
        continue;
      }
      const isFirst = profile === creator.profiles[0];
      const mine = known(profile);
      const inTrash = mine ? null : trashed(profile);
      const one = mine
        ? comparedProfile(creator, profile, mine, isFirst, mineOf, rule)
        : newProfile(creator, profile, isFirst, rule, inTrash);
      counts[one.status] += 1;
      profiles.push(one);
    }
    if (profiles.length > 0) compared.push({ creator, profiles });
  }
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
    if (byHandle.size === 0) return null;
    const same = byId.get(`${platform}:${accountId ?? handle}`);
    if (same) return same;
    const named = byHandle.get(accountKey(platform, handle));
    const isOther =
      accountId !== null && named !== undefined && named.accountId !== null && named.accountId !== accountId;
    return isOther ? null : (named ?? null);
  };
}

/** A profile that is not on the shortlist takes everything that the file says. */
function newProfile(
  creator: ImportedCreator,
  profile: ImportedProfile,
  isFirst: boolean,
  rule: MergeRule,
  inTrash: TrashedCandidate | null,
): ComparedProfile {
  const changes: FieldChange[] = [];
  for (const { field, variants } of fieldsOf(creator, isFirst)) {
    const chosen = chosenVariant(variants, creator.figuresDate, rule);
    if (!chosen) continue;
    const others = variants.length === 1 ? NONE : variants.filter((variant) => variant !== chosen);
    changes.push({ field, mine: null, theirs: chosen.value, alsoTheirs: others, isTaken: true });
  }
  return {
    profile,
    status: inTrash === null || inTrash.isUndone ? 'new' : 'restored',
    candidateId: inTrash?.id ?? null,
    changes,
    addedTags: creator.tags,
    addedLists: creator.lists,
    // A note is about the person, so it is written once.
    addedNotes: isFirst ? creator.notes : NONE,
    addsFigures: profile.followers.length > 0 || profile.engagementRate.length > 0,
    forbidsContact: creator.doNotContact,
  };
}

const NONE: readonly never[] = [];

function comparedProfile(
  creator: ImportedCreator,
  profile: ImportedProfile,
  mine: SavedCandidate,
  isFirst: boolean,
  mineOf: ReturnType<typeof savedValues>,
  rule: MergeRule,
): ComparedProfile {
  const isOpen = rule !== 'keep-mine';
  const without = (own: readonly string[], theirs: readonly string[]) => {
    const known = new Set(own.map((word) => word.toLowerCase()));
    return theirs.filter((word) => !known.has(word.toLowerCase()));
  };
  const addedTags = without(mine.tags, creator.tags);
  const addedLists = without(mine.lists, creator.lists);
  const addedNotes = isFirst ? creator.notes.filter((note) => !mine.notes.includes(note)) : NONE;
  const changes = fieldsOf(creator, isFirst).flatMap(({ field, variants }): FieldChange[] => {
    const chosen = chosenVariant(variants, creator.figuresDate, rule);
    const own = mineOf(mine, field);
    if (!chosen || (own !== null && sameValue(field, own, chosen.value))) return [];
    return [
      {
        field,
        mine: own,
        theirs: chosen.value,
        alsoTheirs: variants.filter((variant) => variant !== chosen),
        isTaken: takesTheirs(rule, own === null, chosen, creator.figuresDate, mine.updatedAtMs),
      },
    ];
  });
  const addsFigures =
    (profile.followers.length > 0 || profile.engagementRate.length > 0) &&
    !hasFigures(mine, profile, creator);
  const forbidsContact = creator.doNotContact && mine.doNotContact !== true;
  const differs =
    changes.length > 0 ||
    addedTags.length + addedLists.length + addedNotes.length > 0 ||
    addsFigures ||
    forbidsContact;
  return {
    profile,
    status: differs ? 'changed' : 'same',
    candidateId: mine.id,
    changes,
    addedTags: isOpen ? addedTags : NONE,
    addedLists: isOpen ? addedLists : NONE,
    addedNotes: isOpen ? addedNotes : NONE,
    addsFigures: isOpen && addsFigures,
    // Nobody is written to because a rule kept a gap.
    forbidsContact,
  };
}

/** The same figures of the same day, or of no known day. */
function hasFigures(
  mine: SavedCandidate,
  profile: ImportedProfile,
  { figuresDate }: ImportedCreator,
): boolean {
  const typed = mine.typed ?? [];
  const known = (one: (typeof typed)[number]) =>
    profile.followers.every(({ value }) => one.followers?.raw === value.raw) &&
    profile.engagementRate.every(({ value }) => one.engagementRate?.raw === value.raw);
  return typed.some(
    (one) => known(one) && (figuresDate.length === 0 || figuresDate.some(({ value }) => value === one.day)),
  );
}
