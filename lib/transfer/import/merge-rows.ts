import { accountKey } from '../../model/candidate';
import {
  creatorOfOne,
  type FigureVariant,
  type ImportedCreator,
  type ImportedProfile,
  rowOf,
  unsettledOn,
} from './creators';
import { distinct } from './distinct-variants';
import { HandleIndex } from './handle-index';
import type { SeenAccount } from './plain-account';
import type { RowAccount } from './row-accounts';
import { RowCreator } from './row-creator';
import type { ImportedRow, OwnValue, TypedProfile } from './row-values';

/** One that is read, or one with a single profile that is not. */
type Row = ImportedRow | RowCreator;
type Account = Pick<RowAccount, 'platform' | 'handle' | 'accountId'>;

/**
 * Makes creators of rows. Rows that share a profile are one creator; nothing else joins rows: not a name, not an e-mail address,
 * not an id. A row is not kept: almost every row of a list is the only one of its creator.
 */
export function creatorMerger(rowCount: number): {
  /** A row with one profile can stay unread unless another one has the same profile. */
  add(row: Row): void;
  /** The same for a row whose account was just seen. */
  addPlain(row: RowCreator, account: SeenAccount): void;
  /** Reads the rows of creators that have several. */
  creators(): ImportedCreator[];
} {
  const index = new HandleIndex(rowCount);
  /** The place of the creator of each account, by the number of the account. */
  const places: number[] = [];
  /** Null where a creator was joined with an earlier one. */
  const creators: (ImportedCreator | null)[] = [];
  let hasJoined = false;
  /** The rows of creators that have several. */
  const rowsAt = new Map<number, Row[]>();

  return {
    add(row) {
      const numbers = numbersOf(row);
      const into = placeOf(row, numbers);
      for (const number of numbers) places[number] = into;
    },
    addPlain(row, { platform, text, start, end }) {
      const number = index.numberOf(platform, text, start, end);
      const known = places[number];
      if (known !== undefined) rowsOf(known).push(row);
      else {
        places[number] = creators.length;
        creators.push(row);
      }
    },
    creators() {
      for (const [at, rows] of rowsAt)
        if (creators[at]) creators[at] = creatorFrom(rows.map(whole).toSorted((a, b) => a.line - b.line));
      return hasJoined ? creators.filter((creator) => creator !== null) : (creators as ImportedCreator[]);
    },
  };

  /** The place of the creator of a row: one that has any of its accounts, or a new one. */
  function placeOf(row: Row, numbers: readonly number[]): number {
    let into = -1;
    for (const number of numbers) {
      const known = places[number];
      if (known === undefined || known === into) continue;
      if (into < 0) into = known;
      else join(known, into);
    }
    if (into >= 0) {
      rowsOf(into).push(row);
      return into;
    }
    into = creators.length;
    if (row instanceof RowCreator) creators.push(row);
    else {
      creators.push(creatorOfOne(row));
      if (!areDifferent(row)) rowsAt.set(into, [row]);
    }
    return into;
  }

  function rowsOf(at: number): Row[] {
    const known = rowsAt.get(at);
    if (known) return known;
    const creator = creators[at];
    const rows = creator ? [creator instanceof RowCreator ? creator : rowOf(creator)] : [];
    rowsAt.set(at, rows);
    return rows;
  }

  function join(from: number, into: number): void {
    for (const moved of rowsOf(from)) {
      rowsOf(into).push(moved);
      for (const number of numbersOf(moved)) places[number] = into;
    }
    creators[from] = null;
    hasJoined = true;
    rowsAt.delete(from);
  }

  /** Of handles and ids. */
  function numbersOf(row: Row): readonly number[] {
    if (row instanceof RowCreator) {
      const { platform, handle, accountId } = row.account;
      // Almost every row of a long list has one account and no id beside it.
      if (accountId === null || accountId === handle) return [index.numberOf(platform, handle)];
    }
    const accounts: readonly Account[] = row instanceof RowCreator ? row.accounts : row.profiles;
    return accounts.flatMap(({ platform, handle, accountId }) =>
      accountId === null || accountId === handle
        ? [index.numberOf(platform, handle)]
        : [index.numberOf(platform, handle), index.numberOf(platform, accountId)],
    );
  }
}

const whole = (row: Row): ImportedRow => (row instanceof RowCreator ? rowOf(row) : row);

function areDifferent({ profiles }: ImportedRow): boolean {
  if (profiles.length < 2) return true;
  const keys = profiles.flatMap(keysOf);
  return new Set(keys).size === keys.length;
}

function keysOf({ platform, handle, accountId }: ImportedRow['profiles'][number]): string[] {
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
    lines: [...new Set(rows.map(({ line }) => line))],
    profiles: profilesIn(rows),
    name: variants(({ values }) => values.name),
    email: variants(({ values }) => values.email),
    phone: variants(({ values }) => values.phone),
    stage: variants(({ values }) => values.stage),
    rating: variants(({ values }) => values.rating),
    nextAction: variants(({ values }) => values.nextAction),
    audience: variants(({ values }) => values.audience),
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
    figuresDate: rows.flatMap(({ line, values: { figuresDate } }) =>
      figuresDate === null ? [] : [{ line, value: figuresDate }],
    ),
    unsettled: rows.flatMap(unsettledOn),
  };
}

function profilesIn(rows: readonly ImportedRow[]): ImportedProfile[] {
  const named = rows.flatMap(({ line, profiles, values }) =>
    profiles.map((profile) => ({ line, profile, day: values.figuresDate })),
  );
  const open = rows.flatMap(unsettledOn);
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
    const variants = <Value>(pick: (profile: TypedProfile) => Value | null): FigureVariant<Value>[] =>
      distinct(
        some.flatMap(({ line, profile, day }) => {
          const value = pick(profile);
          return value === null ? [] : [{ line, value, day }];
        }),
      );
    return {
      key,
      platform: first.profile.platform,
      handle: first.profile.handle,
      accountId: some.map(({ profile }) => profile.accountId).find((id) => id !== null) ?? null,
      lines: [...new Set(some.map(({ line }) => line))],
      followers: variants(({ followers }) => followers),
      engagementRate: variants(({ engagementRate }) => engagementRate),
      unsettled: open.filter(
        (one) =>
          some.some(({ line }) => line === one.line) &&
          (one.platform ?? first.profile.platform) === first.profile.platform,
      ),
    };
  });
}
