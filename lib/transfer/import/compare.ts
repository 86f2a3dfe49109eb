import { accountKey } from '../../model/candidate';
import { spelling } from '../../store/labels';
import { NOTE_ABOUT_ROW } from '../file-words';
import { chosenFields } from './chosen-fields';
import { fieldsOf, ownFieldsOf, savedValues } from './compared-fields';
import type {
  ComparedCreator,
  ComparedProfile,
  Comparison,
  SavedCandidate,
  SavedShortlist,
} from './comparison';
import type { ImportedCreator, ImportedProfile } from './creators';
import { type SettledEntry, settledWithSaved } from './figure-differences';
import { type FigureEntry, figuresOf, knownEntry, notSaved, saysAny } from './figures';
import {
  figureCells,
  type IsKnown,
  knownCells,
  listCell,
  NOTHING_KNOWN,
  noteCell,
  tagCell,
} from './known-cells';
import type { MergeRule } from './merge-rule';
import { type MergedNames, mergedAmong, NO_MERGED_NAMES, namesNow } from './merged-names';
import { NewCreator, NewProfile } from './new-profile';
import { hasNote, notesAboutRows } from './other-rows';
import { accountsOf, RowCreator } from './row-creator';
import { savedIndex } from './saved-index';
import { withSharedContacts } from './shared-contacts';

/**
 * What an import would do to the shortlist. Pure, and in proportion to both. `noteAboutRow` is the sentence of a note about
 * another row of the same creator, with `{line}` and `{values}`.
 */
export function compareWithSaved(
  creators: readonly ImportedCreator[],
  saved: SavedShortlist,
  rule: MergeRule,
  noteAboutRow = NOTE_ABOUT_ROW,
): Comparison {
  const known = savedIndex(saved.candidates, saved.merged);
  const trashed = savedIndex(saved.trashed ?? [], saved.merged);
  const erased: ImportedProfile[] = [];
  const counts = { new: 0, restored: 0, changed: 0, same: 0 };
  const comparing: Comparing = {
    ...{ rule, noteAboutRow, mineOf: savedValues(saved), ownField: ownFieldsOf(saved) },
    mergedTags: saved.mergedTags ?? NO_MERGED_NAMES,
    mergedLists: saved.mergedLists ?? NO_MERGED_NAMES,
  };
  const compareNew = (creator: ImportedCreator, profile: ImportedProfile, isFirst: boolean) =>
    comparedProfile(creator, profile, null, isFirst, comparing);
  /** Then no account needs to be looked for. */
  const isFirstImport =
    saved.candidates.length === 0 && !saved.trashed?.length && (saved.erased?.size ?? 0) === 0;
  const compared: ComparedCreator[] = [];
  for (let n = 0; n < creators.length; n++) {
    const creator = creators[n] as ImportedCreator;
    if (isFirstImport && creator instanceof RowCreator) {
      counts.new += 1;
      compared.push(new NewCreator(creator, compareNew));
      continue;
    }
    const accounts = accountsOf(creator);
    const only = accounts.length === 1 ? accounts[0] : undefined;
    const profiles = only ? listOf(comparedAt(creator, only, 0, true)) : several(creator, accounts);
    if (only && profiles[0] instanceof NewProfile) compared.push(new NewCreator(creator, compareNew));
    else if (profiles.length > 0) compared.push({ creator, profiles });
  }
  const mergedNames = mergedAmong(creators, comparing);
  if (counts.changed === 0) return { rule, creators: compared, erased, mergedNames, counts };
  const { creators: all, changed } = withSharedContacts(compared, saved);
  counts.changed += changed;
  counts.same -= changed;
  return { rule, creators: all, erased, mergedNames, counts };

  function several(creator: ImportedCreator, accounts: ReturnType<typeof accountsOf>): ComparedProfile[] {
    const profiles: ComparedProfile[] = [];
    for (const [at, account] of accounts.entries()) {
      // What is about the person stands with the first profile alone.
      const profile = comparedAt(creator, account, at, profiles.length === 0);
      if (profile) profiles.push(profile);
    }
    return profiles;
  }

  /** Null for one that was erased. */
  function comparedAt(
    creator: ImportedCreator,
    account: ReturnType<typeof accountsOf>[number],
    at: number,
    isFirst: boolean,
  ): ComparedProfile | null {
    if (saved.erased?.has(account.key ?? accountKey(account.platform, account.handle))) {
      erased.push(creator.profiles[at] as ImportedProfile);
      return null;
    }
    const listed = known(account);
    const inTrash = listed ? null : trashed(account);
    // One that is there only because its import was undone comes back as a new one.
    const mine = listed ?? (inTrash?.isUndone ? null : inTrash);
    if (mine === null && inTrash === null && creator.texts === undefined) {
      counts.new += 1;
      return new NewProfile(creator, at, isFirst, compareNew);
    }
    const profile = creator.profiles[at] as ImportedProfile;
    const found = comparedProfile(creator, profile, mine, isFirst, comparing);
    const status = inTrash === null ? found.status : inTrash.isUndone ? 'new' : 'restored';
    counts[status] += 1;
    return inTrash === null ? found : { ...found, status, candidateId: inTrash.id };
  }
}

/** Not pushed, because an array that grows keeps room for more, and a long list has a hundred thousand of one. */
const listOf = (only: ComparedProfile | null): ComparedProfile[] => (only === null ? [] : [only]);

interface Comparing {
  rule: MergeRule;
  noteAboutRow: string;
  mineOf: ReturnType<typeof savedValues>;
  ownField: ReturnType<typeof ownFieldsOf>;
  mergedTags: MergedNames;
  mergedLists: MergedNames;
}

const NONE: readonly never[] = [];

/** A profile that is not on the shortlist takes everything that the file says. */
function comparedProfile(
  creator: ImportedCreator,
  profile: ImportedProfile,
  mine: SavedCandidate | null,
  isFirst: boolean,
  { rule, noteAboutRow, mineOf, ownField, mergedTags, mergedLists }: Comparing,
): ComparedProfile {
  const isOpen = mine === null || rule !== 'keep-mine';
  // What the user has changed since an import brought it is theirs, unless they ask for what the file says.
  const isKnown = mine === null || rule === 'take-theirs' ? NOTHING_KNOWN : knownCells(mine);
  const choosing = { rule, mineOf, isKnown, ownField };
  const { changes, noted, misfits } = chosenFields(creator, isFirst, mine, choosing);
  const addedTags = addedNames(mine?.tags, creator.tags, mergedTags, (tag) => isKnown(tagCell(tag)));
  const addedLists = addedNames(mine?.lists, creator.lists, mergedLists, (list) => isKnown(listCell(list)));
  const chosen = figuresOf(profile, rule);
  const compared = chosen.map((entry) => comparedEntry(entry, mine, rule, isKnown));
  const figures = compared.map(({ entry }) => entry);
  const addedFigures = compared.flatMap(({ entry, isNew }) => (isNew && saysAny(entry) ? [entry] : []));
  const figureDifferences = compared.flatMap(({ differences }) => differences);
  const others =
    creator.texts === undefined
      ? NONE
      : [
          ...figures.flatMap((entry) => notSaved(entry, mine)),
          ...addedFigures.flatMap(({ borrowed }) => borrowed),
        ];
  const notes = mine?.notes ?? '';
  const isNoted = (text: string) => hasNote(notes, text) || isKnown(noteCell(text));
  // A note is about the person, so it is written once.
  const fileNotes = isFirst ? creator.notes : NONE;
  const addedNotes = [...fileNotes, ...misfits].filter((note) => !isNoted(note));
  const ofRows =
    creator.texts === undefined
      ? NONE
      : notesAboutRows([...(isFirst ? noted : NONE), ...others], creator.texts, isNoted, noteAboutRow);
  const forbidsContact = creator.doNotContact && mine?.doNotContact !== true;
  const differs =
    changes.some(({ isYours }) => !isYours) ||
    addedTags.length + addedLists.length + addedNotes.length + ofRows.length > 0 ||
    addedFigures.length + figureDifferences.length > 0 ||
    forbidsContact;
  return {
    profile,
    status: mine === null ? 'new' : differs ? 'changed' : 'same',
    candidateId: mine?.id ?? null,
    changes,
    addedTags: isOpen ? addedTags : NONE,
    addedLists: isOpen ? addedLists : NONE,
    addedNotes: isOpen ? (ofRows.length === 0 ? addedNotes : [...addedNotes, ...ofRows]) : NONE,
    figures,
    addedFigures: isOpen ? addedFigures : NONE,
    figureDifferences,
    areFiguresSaved: mine !== null && addedFigures.length === 0,
    hasOtherRows:
      creator.texts !== undefined &&
      (figures.some((one) => one.others.length > 0 || one.borrowed.length > 0) ||
        (isFirst && areSeveral(creator))),
    // Nobody is written to because a rule kept a gap.
    forbidsContact,
  };
}

/** One entry of the figures beside what is saved, and whether it is to be added. */
function comparedEntry(
  entry: FigureEntry,
  mine: SavedCandidate | null,
  rule: MergeRule,
  isKnown: IsKnown,
): SettledEntry & { isNew: boolean } {
  const known = knownEntry(entry, mine, rule);
  if (known !== null) return { entry: known, isNew: false, differences: NONE };
  if (mine === null) return { entry, isNew: true, differences: NONE };
  if (figureCells(entry).every(isKnown)) return { entry, isNew: false, differences: NONE };
  return { ...settledWithSaved(entry, mine, rule), isNew: true };
}

/** The tags or lists that a profile gets. `own` are those that it has, absent for a new one. */
function addedNames(
  own: readonly string[] | undefined,
  theirs: readonly string[],
  merged: MergedNames,
  isKnown: (word: string) => boolean,
): readonly string[] {
  if (own === undefined) return namesNow(theirs, merged);
  if (theirs.length === 0) return NONE;
  const known = new Set(own.map(spelling));
  const isNews = (word: string) => !known.has(spelling(word)) && !isKnown(word);
  // An import may have brought it under the name that it had then.
  return namesNow(
    theirs.filter((word) => !isKnown(word)),
    merged,
  ).filter(isNews);
}

const areSeveral = (creator: ImportedCreator): boolean =>
  fieldsOf(creator, true).some(
    ({ field, variants }) => variants.length > 1 || creator.unsettled.some((one) => one.field === field),
  );
