import { lazy, Suspense } from 'react';
import type { History } from '../../lib/metrics/history';
import type { TypedFigures } from '../../lib/model/candidate';
import { say } from '../../lib/words/catalogue/say';
import { chartMarks, type HistoryFigure, historyFigures } from '../../lib/words/history-figures';
import { historySentence } from '../../lib/words/history-words';
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

/** Followers, engagement and pace over all saved days: as charts, in a sentence each, and as a table. */
export function HistorySection({ history, typed, nowMs }: HistorySectionProps) {
  if (history.points.length + typed.length === 0) {
    return <p className={styles.quiet}>{say('history.nothing-saved')}</p>;
  }
  const figures = historyFigures(history, typed);
  const hasCharts = figures.some(({ points, typed: others }) => points.length + others.length > 1);
  return (
    <div className={styles.history}>
      {hasCharts ? (
        figures.map((figure) => <FigureChart key={figure.id} figure={figure} nowMs={nowMs} />)
      ) : (
        <p className={styles.quiet}>{say('history.one-day')}</p>
      )}
      <HistoryTable history={history} typed={typed} nowMs={nowMs} />
    </div>
  );
}

function FigureChart({ figure, nowMs }: { figure: HistoryFigure; nowMs: number }) {
  const { name, points, typed, words, format } = figure;
  const sentence = historySentence(points, words, nowMs);
  const marks = chartMarks({ points, typed }).join(' ');
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
      {marks !== '' && <p className={styles.quiet}>{marks}</p>}
    </figure>
  );
}
