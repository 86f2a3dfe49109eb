import { lazy, Suspense } from 'react';
import type { LineChart } from '../../lib/documents/chart/line-chart';
import type { History } from '../../lib/metrics/history';
import type { TypedFigures } from '../../lib/model/candidate';
import { say } from '../../lib/words/catalogue/say';
import { chartMarks, type HistoryFigure, historyFigures } from '../../lib/words/history-figures';
import { historySentence } from '../../lib/words/history-words';
import { formatDay, IN_ANY_YEAR } from '../../lib/words/numbers';
import { fileWord, localDay } from '../data/file-words';
import styles from './History.module.css';
import { HistoryTable } from './HistoryTable';
import { SaveChart } from './SaveChart';

/** Brings the chart library, which no other part of the page needs. */
const HistoryChart = lazy(async () => {
  const { HistoryChart: Chart } = await import('./HistoryChart');
  return { default: Chart };
});

interface HistorySectionProps {
  history: History;
  typed: readonly TypedFigures[];
  nowMs: number;
  /** Whose history it is, for the names of files. */
  handle: string;
}

/** Followers, engagement and pace over all saved days: as charts, in a sentence each, and as a table. */
export function HistorySection({ history, typed, nowMs, handle }: HistorySectionProps) {
  if (history.points.length + typed.length === 0) {
    return <p className={styles.quiet}>{say('history.nothing-saved')}</p>;
  }
  const figures = historyFigures(history, typed);
  const hasCharts = figures.some(({ points, typed: others }) => points.length + others.length > 1);
  return (
    <div className={styles.history}>
      {hasCharts ? (
        figures.map((figure) => <FigureChart key={figure.id} figure={figure} nowMs={nowMs} handle={handle} />)
      ) : (
        <p className={styles.quiet}>{say('history.one-day')}</p>
      )}
      <HistoryTable history={history} typed={typed} nowMs={nowMs} />
    </div>
  );
}

interface FigureChartProps {
  figure: HistoryFigure;
  nowMs: number;
  handle: string;
}

function FigureChart({ figure, nowMs, handle }: FigureChartProps) {
  const { id, name, points, typed, words, format } = figure;
  const sentence = historySentence(points, words, nowMs);
  const legend = chartMarks({ points, typed });
  // In a file every day has its year, because it is looked at in other years too.
  const chart = (): LineChart => ({
    ...{ name, legend, format, line: { points, typed } },
    sentence: historySentence(points, words, IN_ANY_YEAR),
    day: (atMs) => formatDay(atMs, IN_ANY_YEAR),
    direction: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
  });
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
      {legend.length > 0 && <p className={styles.quiet}>{legend.join(' ')}</p>}
      <SaveChart
        chart={chart}
        name={name}
        fileName={`yardstick-${fileWord(handle)}-${id}-${localDay(nowMs)}`}
      />
    </figure>
  );
}
