import { type AudienceReport, accountKey, type NextAction } from '../../model/candidate';
import type { PlatformId } from '../../model/platform';
import type { FeeKind, ImportedRow, OwnValue, TypedProfile } from './row-values';
import type { UnsettledOn } from './unsettled';

/** One value of a field and the row that has it. */
export interface Variant<Value> {
  line: number;
  /** Every row that has it; absent for one. */
  lines?: readonly number[];
  value: Value;
}

/** The different values that the rows of one creator give one field, in the order of the file. */
export type Variants<Value> = readonly Variant<Value>[];

/** A figure, and the day of its row; null if the row names none. */
export interface FigureVariant<Value> extends Variant<Value> {
  day: string | null;
}

/**
 * What a note says of a value of which a creator has several: "E-mail: maya@bakes.example". By the variant itself, because the
 * rule of the import decides later which one counts.
 */
export type VariantTexts = ReadonlyMap<unknown, string>;

export interface ImportedProfile {
  /** `instagram:maya.bakes` */
  key: string;
  platform: PlatformId;
  handle: string;
  accountId: string | null;
  lines: readonly number[];
  followers: readonly FigureVariant<NonNullable<TypedProfile['followers']>>[];
  engagementRate: readonly FigureVariant<NonNullable<TypedProfile['engagementRate']>>[];
  /** Rows whose figures are not taken. */
  unsettled: readonly UnsettledOn[];
}

/** A person or team behind one or several profiles: a row, or rows that share a profile. */
export interface ImportedCreator {
  lines: readonly number[];
  profiles: readonly ImportedProfile[];
  name: Variants<string>;
  email: Variants<string>;
  phone: Variants<string>;
  stage: Variants<string>;
  rating: Variants<number>;
  nextAction: Variants<NextAction>;
  audience: Variants<AudienceReport>;
  fees: Readonly<Record<FeeKind, Variants<{ amount: number; currency: string }>>>;
  tags: readonly string[];
  lists: readonly string[];
  notes: readonly string[];
  own: readonly { field: string; kind: OwnValue['kind']; values: Variants<OwnValue['value']> }[];
  doNotContact: boolean;
  /** The day of the figures of every row that names one. */
  figuresDate: Variants<string>;
  /** Rows that say something which is not taken. */
  unsettled: readonly UnsettledOn[];
  /** What a note says of values of which there are several; absent where the rows agree. */
  texts?: VariantTexts;
}

const NONE: readonly never[] = [];
const NO_FEES: ImportedCreator['fees'] = { asked: NONE, offered: NONE, agreed: NONE };

/** A creator of one row, whose profiles are all different: nothing needs to be compared. */
export function creatorOfOne(row: ImportedRow): ImportedCreator {
  const { line, profiles, values } = row;
  const lines: readonly [number] = [line];
  const only = <Value>(value: Value | null | undefined): Variants<Value> =>
    value === null || value === undefined ? NONE : [{ line, value }];
  const { asked, offered, agreed } = values.fees;
  return {
    lines,
    profiles: profiles.map((profile) => profileOfOne(profile, lines, values.figuresDate)),
    name: only(values.name),
    email: only(values.email),
    phone: only(values.phone),
    stage: only(values.stage),
    rating: only(values.rating),
    nextAction: only(values.nextAction),
    audience: only(values.audience),
    fees:
      asked || offered || agreed
        ? { asked: only(asked), offered: only(offered), agreed: only(agreed) }
        : NO_FEES,
    tags: distinctWords(values.tags),
    lists: distinctWords(values.lists),
    notes: distinctWords(values.notes),
    own: values.own.length === 0 ? NONE : ownOfOne(values.own, line),
    doNotContact: values.doNotContact,
    figuresDate: only(values.figuresDate),
    unsettled: unsettledOn(row),
  };
}

function profileOfOne(profile: TypedProfile, lines: readonly [number], day: string | null): ImportedProfile {
  const { platform, handle, accountId, followers, engagementRate } = profile;
  const [line] = lines;
  return {
    key: accountKey(platform, handle),
    platform,
    handle,
    accountId,
    lines,
    followers: followers === null ? NONE : [{ line, value: followers, day }],
    engagementRate: engagementRate === null ? NONE : [{ line, value: engagementRate, day }],
    unsettled: NONE,
  };
}

export const unsettledOn = ({ line, values }: ImportedRow): ImportedCreator['unsettled'] =>
  values.unsettled.length === 0
    ? NONE
    : values.unsettled.map((open) => ({ ...open, line, day: values.figuresDate }));

/** The row of a creator of one: the inverse of `creatorOfOne`, for the few that turn out to share a profile with another row. */
export function rowOf(creator: ImportedCreator): ImportedRow {
  const { lines, profiles, fees, own, doNotContact, tags, lists, notes } = creator;
  const first = <Value>([variant]: Variants<Value>): Value | null => variant?.value ?? null;
  const entries = Object.entries(fees).flatMap(([kind, [variant]]) =>
    variant ? [[kind, variant.value]] : [],
  );
  return {
    line: lines[0] ?? 0,
    profiles: profiles.map(({ platform, handle, accountId, followers, engagementRate }) => ({
      ...{ platform, handle, accountId },
      ...{ followers: first(followers), engagementRate: first(engagementRate) },
    })),
    values: {
      ...{ name: first(creator.name), email: first(creator.email), phone: first(creator.phone) },
      ...{ rating: first(creator.rating), nextAction: first(creator.nextAction) },
      audience: first(creator.audience),
      ...{ stage: first(creator.stage), fees: Object.fromEntries(entries), tags, lists, notes, doNotContact },
      own: own.flatMap(({ field, kind, values: [variant] }) =>
        variant ? { field, kind, value: variant.value } : [],
      ),
      figuresDate: first(creator.figuresDate),
      unsettled: creator.unsettled,
    },
  };
}

const distinctWords = (words: readonly string[]): readonly string[] =>
  words.length < 2 ? words : [...new Set(words)];

function ownOfOne(own: readonly OwnValue[], line: number): ImportedCreator['own'] {
  const fields: { field: string; kind: OwnValue['kind']; values: Variants<OwnValue['value']> }[] = [];
  for (const { field, kind, value } of own) {
    const same = fields.find((one) => one.field === field);
    // Of two columns with one heading, the first has the value and the last the kind, as in a list of several rows.
    if (same) same.kind = kind;
    else fields.push({ field, kind, values: [{ line, value }] });
  }
  return fields;
}
