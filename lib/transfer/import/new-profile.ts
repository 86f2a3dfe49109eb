import type { ComparedCreator, ComparedProfile } from './comparison';
import type { ImportedCreator, ImportedProfile } from './creators';

type Compare = (creator: ImportedCreator, profile: ImportedProfile, isFirst: boolean) => ComparedProfile;

/**
 * A profile that is not on the shortlist, of a creator whose rows agree: what it takes is everything that the file says, so it is
 * put together when it is shown or saved.
 */
export class NewProfile implements ComparedProfile {
  private readonly creator: ImportedCreator;
  /** The place among the profiles of the creator, and whether it is the first one that is taken. */
  private readonly at: number;
  private readonly isFirst: boolean;
  private readonly compare: Compare;

  constructor(creator: ImportedCreator, at: number, isFirst: boolean, compare: Compare) {
    this.creator = creator;
    this.at = at;
    this.isFirst = isFirst;
    this.compare = compare;
  }

  get status() {
    return 'new' as const;
  }
  get candidateId() {
    return null;
  }
  get hasOtherRows() {
    return false;
  }
  get figureDifferences() {
    return [];
  }
  get areFiguresSaved() {
    return false;
  }
  get profile(): ImportedProfile {
    return this.creator.profiles[this.at] as ImportedProfile;
  }
  get changes() {
    return whole(this).changes;
  }
  get addedTags() {
    return whole(this).addedTags;
  }
  get addedLists() {
    return whole(this).addedLists;
  }
  get addedNotes() {
    return whole(this).addedNotes;
  }
  get figures() {
    return whole(this).figures;
  }
  get addedFigures() {
    return whole(this).addedFigures;
  }
  get forbidsContact() {
    return whole(this).forbidsContact;
  }

  /** Whether another one stands for the same profile in the same comparison. */
  isSame({ creator, at, compare }: NewProfile): boolean {
    return this.creator === creator && this.at === at && this.compare === compare;
  }

  compared(): ComparedProfile {
    return this.compare(this.creator, this.profile, this.isFirst);
  }
}

/** One profile is asked for everything before the next one. */
let newest: { of: NewProfile; compared: ComparedProfile } | null = null;

function whole(profile: NewProfile): ComparedProfile {
  if (!newest?.of.isSame(profile)) newest = { of: profile, compared: profile.compared() };
  return newest.compared;
}

/** A creator with one profile, which is new: almost all of a long list are. It makes its profile when it is asked for it. */
export class NewCreator implements ComparedCreator {
  readonly creator: ImportedCreator;
  private readonly compare: Compare;

  constructor(creator: ImportedCreator, compare: Compare) {
    this.creator = creator;
    this.compare = compare;
  }

  get profiles(): readonly [NewProfile] {
    return [new NewProfile(this.creator, 0, true, this.compare)];
  }
}
