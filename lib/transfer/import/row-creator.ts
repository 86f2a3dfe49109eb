import { creatorOfOne, type ImportedCreator, type ImportedProfile, profileOfOne } from './creators';
import type { GridRow } from './grid';
import type { OpenProfile, RowValues } from './row-values';

/** Reads again what a row says. */
type ReadAgain = (row: GridRow, profile: OpenProfile, notes: readonly string[]) => RowValues;

/**
 * The creator of one row with one profile, as almost all of a long list are. It keeps the row and not what was made of its
 * cells: of 100,000 rows, a screen shows some, and keeping all values costs more than reading them again when they are saved.
 */
export class RowCreator implements ImportedCreator {
  private readonly row: GridRow;
  private readonly profile: OpenProfile;
  private readonly day: string | null;
  /** Of cells that name no account. */
  private readonly ownNotes: readonly string[];
  private readonly readAgain: ReadAgain;

  constructor(
    row: GridRow,
    profile: OpenProfile,
    day: string | null,
    ownNotes: readonly string[],
    readAgain: ReadAgain,
  ) {
    this.row = row;
    this.profile = profile;
    this.day = day;
    this.ownNotes = ownNotes;
    this.readAgain = readAgain;
  }

  get lines() {
    return [this.row.line];
  }
  get profiles(): readonly ImportedProfile[] {
    return [profileOfOne(this.profile, [this.row.line], this.day)];
  }
  get name() {
    return whole(this).name;
  }
  get email() {
    return whole(this).email;
  }
  get phone() {
    return whole(this).phone;
  }
  get stage() {
    return whole(this).stage;
  }
  get rating() {
    return whole(this).rating;
  }
  get nextAction() {
    return whole(this).nextAction;
  }
  get audience() {
    return whole(this).audience;
  }
  get fees() {
    return whole(this).fees;
  }
  get tags() {
    return whole(this).tags;
  }
  get lists() {
    return whole(this).lists;
  }
  get notes() {
    return whole(this).notes;
  }
  get own() {
    return whole(this).own;
  }
  get doNotContact() {
    return whole(this).doNotContact;
  }
  get figuresDate() {
    return whole(this).figuresDate;
  }

  /** All values at once. */
  read(): ImportedCreator {
    const { row, profile, ownNotes } = this;
    const values = this.readAgain(row, profile, ownNotes);
    return creatorOfOne({ line: row.line, profiles: [profile], values });
  }
}

/** One creator is asked for all its values before the next one. */
let newest: { of: RowCreator; read: ImportedCreator } | null = null;

function whole(creator: RowCreator): ImportedCreator {
  if (newest?.of !== creator) newest = { of: creator, read: creator.read() };
  return newest.read;
}
