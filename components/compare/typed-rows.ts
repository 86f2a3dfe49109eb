import type { Entry } from '../../lib/lists/entries';
import type { TypedFigures } from '../../lib/model/candidate';
import { newestTyped } from '../../lib/model/typed-figures';
import { say } from '../../lib/words/catalogue/say';
import { formatRange } from '../../lib/words/numbers';
import { typedCount, typedRate, typedSentence } from '../../lib/words/typed-figures-words';
import type { ComparedRow, Known } from './compared-row';

export type RowOfEntries = (
  id: string,
  label: string,
  figure: (entry: Entry) => Known,
  hint?: string | null,
) => ComparedRow;

/** Rows of what somebody imported or typed. They stand side by side, but nobody knows whether they can be compared. */
export function typedRows(entries: readonly Entry[], row: RowOfEntries, nowMs: number): ComparedRow[] {
  const some = (figure: 'followers' | 'engagementRate') =>
    entries.some(({ candidate }) => newestTyped(candidate, figure));
  const hint = say('compare.typed-hint');
  return [
    ...(some('followers')
      ? [
          row(
            'typed-followers',
            say('compare.typed-followers'),
            (entry) => typedFollowers(entry, nowMs),
            hint,
          ),
        ]
      : []),
    ...(some('engagementRate')
      ? [row('typed-rate', say('compare.typed-rate'), (entry) => typedRateOf(entry, nowMs), hint)]
      : []),
  ];
}

function typedFollowers({ candidate }: Entry, nowMs: number): Known {
  const newest = newestTyped(candidate, 'followers');
  if (!newest?.followers) return none();
  const { followers } = newest;
  const range = followers.low === followers.high ? null : formatRange(followers.low, followers.high);
  return alone(typedCount(followers), { range, from: newest, nowMs });
}

function typedRateOf({ candidate }: Entry, nowMs: number): Known {
  const newest = newestTyped(candidate, 'engagementRate');
  if (!newest?.engagementRate) return none();
  return alone(typedRate(newest.engagementRate), { range: null, from: newest, nowMs });
}

const none = (): Known => ({ missing: say('compare.no-typed'), facts: [] });

interface Origin {
  range: string | null;
  from: TypedFigures;
  nowMs: number;
}

/** A number that is compared with nobody's. */
const alone = (text: string, { range, from, nowMs }: Origin): Known => ({
  ...{ text, range, bar: null, compared: null, rank: null },
  facts: [{ label: null, text: typedSentence(from, nowMs) }],
});
