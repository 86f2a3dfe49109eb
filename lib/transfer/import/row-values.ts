import type { AudienceReport, Fee, NextAction } from '../../model/candidate';
import type { FieldKind, FieldValue } from '../../model/label';
import type { TypedNumber } from './count-column';
import type { TypedRate } from './rate-column';
import type { RowAccount } from './row-accounts';
import type { Unsettled } from './unsettled';

/** A profile of a row with what was typed about it. */
export interface TypedProfile extends Pick<RowAccount, 'platform' | 'handle' | 'accountId'> {
  followers: TypedNumber | null;
  engagementRate: TypedRate | null;
}

/** Such a profile while its row is read. */
export interface OpenProfile extends TypedProfile, RowAccount {}

/** Written out, because copying an object for each row of a long list takes several times as long. */
export const openProfile = (account: RowAccount): OpenProfile => ({
  platform: account.platform,
  handle: account.handle,
  accountId: account.accountId,
  columns: account.columns,
  repairedFrom: account.repairedFrom,
  followers: null,
  engagementRate: null,
});

/** A value for a field of the user's own. */
export interface OwnValue {
  /** The heading, which becomes the field's name. */
  field: string;
  kind: FieldKind;
  value: FieldValue;
}

export type FeeKind = 'asked' | 'offered' | 'agreed';

/** What a row says about a creator besides the profiles. */
export interface RowValues {
  name: string | null;
  email: string | null;
  phone: string | null;
  stage: string | null;
  /** From 1 to `MAX_RATING`. */
  rating: number | null;
  nextAction: NextAction | null;
  audience: AudienceReport | null;
  fees: Readonly<Partial<Record<FeeKind, Fee>>>;
  tags: readonly string[];
  lists: readonly string[];
  /** Each with the heading of its column, unless that is one of notes. */
  notes: readonly string[];
  own: readonly OwnValue[];
  doNotContact: boolean;
  /** The day on which the typed figures were right; null if the row does not say. */
  figuresDate: string | null;
  unsettled: readonly Unsettled[];
}

export interface ImportedRow {
  /** As a spreadsheet counts. */
  line: number;
  profiles: readonly TypedProfile[];
  values: RowValues;
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

const NO_WORDS: readonly string[] = [];
const NO_VALUES: readonly OwnValue[] = [];
const NO_FEES: RowValues['fees'] = {};
const ALL_SETTLED: readonly Unsettled[] = [];

/** Its lists are the same empty ones for every row: replace them, and never add to them. */
export const emptyValues = (): Mutable<RowValues> => ({
  name: null,
  email: null,
  phone: null,
  stage: null,
  rating: null,
  nextAction: null,
  audience: null,
  fees: NO_FEES,
  tags: NO_WORDS,
  lists: NO_WORDS,
  notes: NO_WORDS,
  own: NO_VALUES,
  doNotContact: false,
  figuresDate: null,
  unsettled: ALL_SETTLED,
});
