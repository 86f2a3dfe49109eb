import type { FieldValue } from '../model/label';
import { BESIDE_KEYS, type BesidePath, valueOrNull } from './kept-beside';
import type { CandidateRow } from './rows';
import type { Values } from './schema';

/** What belongs together: a date is that of its text, and the figures of a report are of one day. */
const RECORDS = ['nextAction', 'audience'] as const;

type Sides = Pick<CandidateRow, (typeof RECORDS)[number] | 'otherFields'>;

/**
 * The next action and the audience report of two candidates of one person. What the first one lacks as a whole, the other gives.
 * If both have one, that of the first counts, and what the other says differently stays beside it until the user has decided.
 */
export function decisionsOfBoth(into: Sides, from: Sides): Values {
  return Object.assign({}, ...RECORDS.map((record) => recordOfBoth(record, into, from)));
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
