import type { FieldValue } from '../model/label';
import { BESIDE_KEYS, type BesidePath, JOINED_KEYS, type JoinedPath, valueOrNull } from './kept-beside';
import type { CandidateRow } from './rows';
import type { Values } from './schema';

/** What belongs together: a date is that of its text, and the figures of a report are of one day. */
const RECORDS = ['nextAction', 'audience'] as const;

type Sides = Pick<CandidateRow, (typeof RECORDS)[number] | 'otherFields' | 'rating' | 'price'>;

/**
 * The next action, the audience report, the rating and the prices of two candidates of one person. What the first one lacks as
 * a whole, the other gives. If both have one, that of the first counts, and what the other says differently stays beside it until
 * the user has decided.
 */
export function decisionsOfBoth(into: Sides, from: Sides): Values {
  return Object.assign(
    {},
    ...RECORDS.map((record) => recordOfBoth(record, into, from)),
    ...SINGLES.map((path) => singleOfBoth(path, into, from)),
  );
}

const SINGLES = Object.keys(JOINED_KEYS) as JoinedPath[];

function singleOfBoth(path: JoinedPath, into: Sides, from: Sides): Values {
  const [own, other] = [textAt(path, into), textAt(path, from)];
  if (own === null || other === null) return {};
  const key = JOINED_KEYS[path];
  const all = [...(into.otherFields[key] ?? []), ...(from.otherFields[key] ?? []), other];
  const others = [...new Set(all)].filter((text) => text !== own);
  return others.length === 0 ? {} : { [`otherFields.${key}`]: others };
}

/** A rating as "3", a price as "450 EUR"; null for none. */
function textAt(path: JoinedPath, { rating, price }: Sides): string | null {
  if (path === 'rating') return rating === null ? null : String(rating);
  const fee = price[path.slice('price.'.length) as keyof typeof price];
  return fee ? `${fee.amount} ${fee.currency}` : null;
}

function recordOfBoth(record: (typeof RECORDS)[number], into: Sides, from: Sides): Values {
  const [own, other] = [partsOf(into[record]), partsOf(from[record])];
  if (other.size === 0) return {};
  if (own.size === 0) return { [record]: from[record] };
  const beside = [...other].flatMap(([part, value]) => {
    const key = BESIDE_KEYS[`${record}.${part}` as BesidePath];
    const all = [...(into.otherFields[key] ?? []), ...(from.otherFields[key] ?? []), String(value)];
    const counts = own.has(part) ? String(own.get(part)) : null;
    return [[`otherFields.${key}`, [...new Set(all)].filter((text) => text !== counts)]];
  });
  return Object.fromEntries(beside);
}

/** The parts that have a value. */
function partsOf(record: object | null): Map<string, FieldValue> {
  return new Map(
    Object.entries(record ?? {}).flatMap(([part, stored]) => {
      const value = valueOrNull(stored);
      return value === null ? [] : [[part, value] as const];
    }),
  );
}
