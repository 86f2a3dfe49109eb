import type { History } from '../metrics/history';
import type { Span } from '../metrics/measures/span';
import type { TypedFigures } from '../model/candidate';
import { say } from './catalogue/say';
import { formulaName } from './formula-words';
import { type DatedSpan, dayMs, rateWords, spanWords } from './history-words';
import { formatNumber, formatShort } from './numbers';
import { rateNumber } from './sentences';

/** One figure over all saved days, and how it is written. */
export interface HistoryFigure {
  id: 'followers' | 'rate' | 'pace';
  name: string;
  points: DatedSpan[];
  /** Figures that were typed or imported. They are never joined with the others. */
  typed: { atMs: number; span: Span }[];
  words(span: Span): string;
  /** A value of an axis. */
  format(value: number): string;
}

/** The figures of which at least one value is known. */
export function historyFigures(history: History, typed: readonly TypedFigures[]): HistoryFigure[] {
  return allFigures(history, typed).filter(({ points, typed: others }) =>
    [...points, ...others].some(({ span }) => span !== null),
  );
}

function allFigures({ points, formula }: History, typed: readonly TypedFigures[]): HistoryFigure[] {
  const line = (spanAt: (point: History['points'][number]) => Span | null): DatedSpan[] =>
    points.map((point) => ({ atMs: point.takenAtMs, span: spanAt(point) }));
  const alone = (value: number | null) => (value === null ? null : { value, low: value, high: value });
  return [
    {
      id: 'followers',
      name: say('history.followers'),
      points: line(({ followers }) => followers),
      // A figure of an unknown day has no place in time. The table names it.
      typed: typed.flatMap(({ day, followers }) =>
        day !== null && followers ? [{ atMs: dayMs(day), span: followers }] : [],
      ),
      words: spanWords,
      format: formatShort,
    },
    ...(formula === null
      ? []
      : [
          {
            id: 'rate' as const,
            name: formulaName(formula),
            points: line(({ ratePercent }) => ratePercent),
            typed: [],
            words: (span: Span) => rateWords(span, formula),
            format: (percent: number) => rateNumber(formula, percent),
          },
        ]),
    {
      id: 'pace',
      name: say('history.pace'),
      // A lower bound is no point of a line, and no gap either. The table has it.
      points: points
        .filter(({ pace }) => !pace?.doubt)
        .map(({ takenAtMs, pace }) => ({ atMs: takenAtMs, span: alone(pace?.postsPerWeek ?? null) })),
      typed: [],
      words: spanWords,
      format: formatNumber,
    },
  ];
}

/** What the crosses and diamonds of a chart mean, in a sentence each; empty without any. */
export function chartMarks({ points, typed }: Pick<HistoryFigure, 'points' | 'typed'>): string[] {
  return [
    ...(points.some(({ span }) => span === null) ? [say('history.gap-marks')] : []),
    ...(typed.length > 0 ? [say('history.typed-marks')] : []),
  ];
}
