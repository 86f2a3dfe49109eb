import { lazy, Suspense } from 'react';
import type { History } from '../../lib/metrics/history';
import type { Span } from '../../lib/metrics/measures/span';
import type { TypedFigures } from '../../lib/model/candidate';
import { say } from '../../lib/words/catalogue/say';
import { formulaName } from '../../lib/words/formula-words';
import { dayMs, historySentence, rateWords, spanWords } from '../../lib/words/history-words';
import { formatNumber, formatShort } from '../../lib/words/numbers';
import { rateNumber } from '../../lib/words/sentences';
import type { ChartPoint, TypedPoint } from './chart-line';
import styles from './History.module.css';
import { HistoryTable } from './HistoryTable';

/** Brings the chart library, which no other part of the page needs. */
const HistoryChart = lazy(async () => {
  const { HistoryChart: Chart } = await import('./HistoryChart');
  return { default: Chart };
});

interface HistorySectionProps {
  history: History;
  typed: readonly TypedFigures[];
  nowMs: number;
}

interface Figure {
  name: string;
  points: ChartPoint[];
  typed: TypedPoint[];
  words(span: Span): string;
  format(value: number): string;
}

/** Followers, engagement and pace over all saved days: as charts, in a sentence each, and as a table. */
export function HistorySection({ history, typed, nowMs }: HistorySectionProps) {
  if (history.points.length + typed.length === 0) {
    return <p className={styles.quiet}>{say('history.nothing-saved')}</p>;
  }
  const figures = figuresOf(history, typed).filter(({ points, typed: others }) =>
    [...points, ...others].some(({ span }) => span !== null),
  );
  const hasCharts = figures.some(({ points, typed: others }) => points.length + others.length > 1);
  return (
    <div className={styles.history}>
      {hasCharts ? (
        figures.map((figure) => <FigureChart key={figure.name} figure={figure} nowMs={nowMs} />)
      ) : (
        <p className={styles.quiet}>{say('history.one-day')}</p>
      )}
      <HistoryTable history={history} typed={typed} nowMs={nowMs} />
    </div>
  );
}

function FigureChart({ figure, nowMs }: { figure: Figure; nowMs: number }) {
  const { name, points, typed, words, format } = figure;
  const sentence = historySentence(points, words, nowMs);
  const marks = [
    ...(points.some(({ span }) => span === null) ? [say('history.gap-marks')] : []),
    ...(typed.length > 0 ? [say('history.typed-marks')] : []),
  ];
  return (
    <figure className={styles.figure}>
      <figcaption>
        <h3 className={styles.name}>{name}</h3>
        <p>{sentence}</p>
      </figcaption>
      <Suspense fallback={<div className={styles.room} />}>
        <HistoryChart
          line={{ points, typed }}
          words={say('history.chart', { name, sentence })}
          format={format}
          nowMs={nowMs}
        />
      </Suspense>
      {marks.length > 0 && <p className={styles.quiet}>{marks.join(' ')}</p>}
    </figure>
  );
}

function figuresOf({ points, formula }: History, typed: readonly TypedFigures[]): Figure[] {
  const line = (spanAt: (point: History['points'][number]) => Span | null): ChartPoint[] =>
    points.map((point) => ({ atMs: point.takenAtMs, span: spanAt(point) }));
  const alone = (value: number | null) => (value === null ? null : { value, low: value, high: value });
  return [
    {
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
            name: formulaName(formula),
            points: line(({ ratePercent }) => ratePercent),
            typed: [],
            words: (span: Span) => rateWords(span, formula),
            format: (percent: number) => rateNumber(formula, percent),
          },
        ]),
    {
      name: say('history.pace'),
      points: line(({ postsPerWeek }) => alone(postsPerWeek)),
      typed: [],
      words: spanWords,
      format: formatNumber,
    },
  ];
}
