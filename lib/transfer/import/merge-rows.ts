import { accountKey } from '../../model/candidate';
import type { PlatformId } from '../../model/platform';
import type { FeeKind, ImportedRow, OwnValue, TypedProfile } from './row-values';

/** One value of a field and the row that has it. */
export interface Variant<Value> {
  line: number;
  value: Value;
}

/** The different values that the rows of one creator give one field, in the order of the file. */
export type Variants<Value> = readonly Variant<Value>[];

export interface ImportedProfile {
  /** `instagram:maya.bakes` */
  key: string;
  platform: PlatformId;
  handle: string;
  accountId: string | null;
  lines: readonly number[];
  followers: Variants<NonNullable<TypedProfile['followers']>>;
  engagementRate: Variants<NonNullable<TypedProfile['engagementRate']>>;
}

/** A person or team behind one or several profiles: a row, or rows that share a profile. */
export interface ImportedCreator {
  lines: readonly number[];
  profiles: readonly ImportedProfile[];
  name: Variants<string>;
  email: Variants<string>;
  phone: Variants<string>;
  stage: Variants<string>;
  fees: Readonly<Record<FeeKind, Variants<{ amount: number; currency: string }>>>;
  tags: readonly string[];
  lists: readonly string[];
  notes: readonly string[];
  own: readonly { field: string; kind: OwnValue['kind']; values: Variants<OwnValue['value']> }[];
  doNotContact: boolean;
  /** The days of the figures, by row. */
  figuresDate: Variants<string>;
}

/** Rows that share a profile are one creator. Nothing else joins rows: not a name, not an e-mail address, not an id. */
export function mergeRows(rows: readonly ImportedRow[]): ImportedCreator[] {
  const groupOf = new Map<string, number>();
  const groups: (ImportedRow[] | null)[] = [];
  for (const row of rows) {
    const keys = row.profiles.flatMap(keysOf);
    const known = [...new Set(keys.flatMap((key) => groupOf.get(key) ?? []))];
    const [into = groups.length] = known;
    if (into === groups.length) groups.push([]);
    const group = groups[into] ?? [];
    for (const other of known.slice(1)) {
      for (const moved of groups[other] ?? []) {
        group.push(moved);
        for (const key of moved.profiles.flatMap(keysOf)) groupOf.set(key, into);
      }
      groups[other] = null;
    }
    group.push(row);
    for (const key of keys) groupOf.set(key, into);
  }
  return groups.flatMap((group) => (group ? [creatorFrom(group.toSorted((a, b) => a.line - b.line))] : []));
}

function keysOf({ platform, handle, accountId }: TypedProfile): string[] {
  const key = accountKey(platform, handle);
  return accountId === null || accountId === handle ? [key] : [key, accountKey(platform, accountId)];
}

function creatorFrom(rows: readonly ImportedRow[]): ImportedCreator {
  const variants = <Value>(pick: (row: ImportedRow) => Value | null | undefined) =>
    distinct(
      rows.flatMap((row) => {
        const value = pick(row);
        return value === null || value === undefined ? [] : [{ line: row.line, value }];
      }),
    );
  const all = (listOf: (row: ImportedRow) => readonly string[]) => [...new Set(rows.flatMap(listOf))];
  const fields = new Map<string, OwnValue['kind']>();
  for (const { values } of rows) for (const { field, kind } of values.own) fields.set(field, kind);
  return {
    lines: rows.map(({ line }) => line),
    profiles: profilesIn(rows),
    name: variants(({ values }) => values.name),
    email: variants(({ values }) => values.email),
    phone: variants(({ values }) => values.phone),
    stage: variants(({ values }) => values.stage),
    fees: {
      asked: variants(({ values }) => values.fees.asked),
      offered: variants(({ values }) => values.fees.offered),
      agreed: variants(({ values }) => values.fees.agreed),
    },
    tags: all(({ values }) => values.tags),
    lists: all(({ values }) => values.lists),
    notes: all(({ values }) => values.notes),
    own: [...fields].map(([field, kind]) => ({
      field,
      kind,
      values: variants(({ values }) => values.own.find((one) => one.field === field)?.value),
    })),
    doNotContact: rows.some(({ values }) => values.doNotContact),
    figuresDate: variants(({ values }) => values.figuresDate),
  };
}

function profilesIn(rows: readonly ImportedRow[]): ImportedProfile[] {
  const named = rows.flatMap(({ line, profiles }) => profiles.map((profile) => ({ line, profile })));
  const keys = new Map<string, string>();
  for (const { profile } of named) {
    const [key = '', ...others] = keysOf(profile);
    const same = [key, ...others].map((one) => keys.get(one)).find((one) => one !== undefined) ?? key;
    for (const one of [key, ...others]) keys.set(one, same);
  }
  const byKey = Map.groupBy(named, ({ profile }) => keys.get(keysOf(profile)[0] ?? '') ?? '');
  return [...byKey].flatMap(([key, some]) => {
    const [first] = some;
    if (!first) return [];
    const variants = <Value>(pick: (profile: TypedProfile) => Value | null) =>
      distinct(
        some.flatMap(({ line, profile }) => {
          const value = pick(profile);
          return value === null ? [] : [{ line, value }];
        }),
      );
    return {
      key,
      platform: first.profile.platform,
      handle: first.profile.handle,
      accountId: some.map(({ profile }) => profile.accountId).find((id) => id !== null) ?? null,
      lines: some.map(({ line }) => line),
      followers: variants(({ followers }) => followers),
      engagementRate: variants(({ engagementRate }) => engagementRate),
    };
  });
}

/** "8455" and "8.4k" are two ways to write one number. The finer one stays. */
function distinct<Value>(variants: readonly Variant<Value>[]): Variant<Value>[] {
  const kept: Variant<Value>[] = [];
  for (const variant of variants) {
    const at = kept.findIndex(({ value }) => agree(value, variant.value));
    const other = kept[at];
    if (!other) kept.push(variant);
    else if (spread(variant.value) < spread(other.value)) kept[at] = variant;
  }
  return kept;
}

function agree(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b;
  if ('low' in a && 'low' in b) {
    const [x, y] = [a as unknown as Range, b as unknown as Range];
    return x.low <= y.high && y.low <= x.high;
  }
  if ('percent' in a && 'percent' in b) return a.percent === b.percent;
  return JSON.stringify(a) === JSON.stringify(b);
}

interface Range {
  low: number;
  high: number;
}

const spread = (value: unknown): number =>
  typeof value === 'object' && value !== null && 'low' in value
    ? (value as Range).high - (value as Range).low
    : 0;
