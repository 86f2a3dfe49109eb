import { useState } from 'react';
import type { History } from '../../lib/metrics/history';
import type { TypedFigures } from '../../lib/model/candidate';
import { say } from '../../lib/words/catalogue/say';
import { historyRows } from '../../lib/words/history-words';
import { formatNumber } from '../../lib/words/numbers';
import { Button } from '../ui/Button';
import styles from './History.module.css';

interface HistoryTableProps {
  history: History;
  typed: readonly TypedFigures[];
  nowMs: number;
}

/** Enough to see where it goes; a longer history is opened. */
const FIRST_ROWS = 6;

/** What the charts show, in figures: newest first. */
export function HistoryTable({ history, typed, nowMs }: HistoryTableProps) {
  const [isWhole, setIsWhole] = useState(false);
  const rows = historyRows(history, typed, nowMs);
  const shown = isWhole ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <div>
      <table className={styles.table}>
        <caption className="only-heard">{say('history.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('history.day')}</th>
            <th scope="col">{say('history.followers')}</th>
            <th scope="col">{say('history.rate')}</th>
            <th scope="col">{say('history.pace')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, day, followers, rate, pace }) => (
            <tr key={key}>
              <th scope="row">{day}</th>
              <td>{followers}</td>
              <td>{rate}</td>
              <td>{pace}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > FIRST_ROWS && (
        <Button variant="quiet" onPress={() => setIsWhole(!isWhole)}>
          {isWhole
            ? say('history.show-fewer')
            : say('history.show-all', { count: formatNumber(rows.length) })}
        </Button>
      )}
    </div>
  );
}
