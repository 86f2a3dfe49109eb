import { creatorOfOne, type ImportedCreator, type ImportedProfile } from './creators';
import type { GridRow } from './grid';
import type { RowAccount } from './row-accounts';
import { type OpenProfile, openProfile, type RowValues } from './row-values';

/** Reads the rows of creators. Almost all rows of a long list share one. */
export interface RowReader {
  accountOf(row: GridRow): RowAccount;
  /** What the row says of its profile. */
  valuesOf(row: GridRow, profile: OpenProfile): RowValues;
}

/**
 * The creator of one row with one profile, as almost all of a long list are. It keeps the row and not what is made of its
 * cells: of 100,000 rows, a screen shows some, and the others are read when they are saved.
 */
export class RowCreator implements ImportedCreator {
  private readonly row: GridRow;
  private readonly reader: RowReader;

  constructor(row: GridRow, reader: RowReader) {
    this.row = row;
    this.reader = reader;
  }

  get account(): RowAccount {
    return this.reader.accountOf(this.row);
  }
  get accounts(): readonly [RowAccount] {
    return [this.account];
  }
  get lines() {
    return [this.row.line];
  }
  get profiles(): readonly ImportedProfile[] {
    return whole(this).profiles;
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

  get unsettled() {
    return whole(this).unsettled;
  }

  /** All values at once. */
  read(): ImportedCreator {
    const { row, reader } = this;
    const profile = openProfile(this.account);
    const values = reader.valuesOf(row, profile);
    return creatorOfOne({ line: row.line, profiles: [profile], values });
  }
}

/** The accounts of a creator, without reading what the file says of them. */
export const accountsOf = (
  creator: ImportedCreator,
): readonly (Pick<RowAccount, 'platform' | 'handle' | 'accountId'> & { key?: string })[] =>
  creator instanceof RowCreator ? creator.accounts : creator.profiles;

/** How many accounts that are. */
export const accountCount = (creator: ImportedCreator): number =>
  creator instanceof RowCreator ? 1 : creator.profiles.length;

/** One creator is asked for all its values before the next one. */
let newest: { of: RowCreator; read: ImportedCreator } | null = null;

function whole(creator: RowCreator): ImportedCreator {
  if (newest?.of !== creator) newest = { of: creator, read: creator.read() };
  return newest.read;
}
