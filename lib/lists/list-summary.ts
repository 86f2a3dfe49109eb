import type { EvaluationSettings } from '../evaluation/settings';
import { DAY_MS } from '../model/time';
import { commonCurrency, hasPrice } from './fees-in';
import type { ListAnswer } from './list-client';
import type { LoadedList } from './list-loading';
import { EVERYTHING } from './list-query';
import { measuresInList } from './measures-in-list';

/** After this long without a change, the reason for keeping a person's data should be looked at again. */
const YEAR_MS = 365 * DAY_MS;

type Counted = Omit<ListAnswer, 'rows' | 'total' | 'share' | 'unreadable' | 'unreadableParts'>;

/** What does not depend on the query, calculated once per version of the list. */
export class ListSummary {
  #known: (Counted & { version: number; settings: EvaluationSettings }) | null = null;

  of(
    { engine, unreadable, unreadableParts }: LoadedList,
    settings: EvaluationSettings,
  ): Omit<ListAnswer, 'rows' | 'total' | 'share'> {
    const { version, columns } = engine.index;
    if (this.#known?.version !== version || this.#known.settings !== settings) {
      const all = engine.count(EVERYTHING);
      const to = Date.now() - YEAR_MS;
      const longAgo = { kind: 'between', column: 'touchedAtMs', from: null, to } as const;
      const measures = measuresInList(columns, settings);
      const hasAny = (numbers: Float64Array) => !numbers.subarray(0, columns.size).every(Number.isNaN);
      const hasTyped = hasAny(columns.numbers.typedFollowers);
      this.#known = {
        version,
        settings,
        all,
        trashed: columns.size - all,
        untouched: engine.count({ ...EVERYTHING, filters: [longAgo] }),
        measures,
        feeCurrency: commonCurrency(columns),
        hasTyped,
        hasTypedRate: hasAny(columns.numbers.typedRate),
        hasOffered: hasPrice(columns, 'offeredAmount'),
        hasAgreed: hasPrice(columns, 'agreedAmount'),
        hasRead: (!hasTyped && !hasAny(columns.numbers.typedRate)) || hasAny(columns.numbers.followers),
      };
    }
    const { version: _, settings: __, ...counted } = this.#known;
    return { ...counted, unreadable, unreadableParts };
  }
}
