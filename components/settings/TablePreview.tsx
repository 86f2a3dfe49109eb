import type { RefObject } from 'react';
import type { BenchmarkBand, BenchmarkFigure, BenchmarkTable } from '../../lib/metrics/benchmarks/table';
import { withoutReordering } from '../../lib/model/outside-text';
import { say } from '../../lib/words/catalogue/say';
import { formatNumber, formatPercentInFull } from '../../lib/words/numbers';
import { doubtSentence } from '../../lib/words/table-doubt-words';
import { fullTableName } from '../../lib/words/table-names';
import { Button } from '../ui/Button';
import styles from './TablePreview.module.css';

interface TablePreviewProps {
  ref: RefObject<HTMLDivElement | null>;
  table: BenchmarkTable;
  onAdd(): void;
  onCancel(): void;
}

const BOUNDS = ['below', 'average', 'above', 'high'] as const;

/** A file's rows as read, for the user to check before they are used. */
export function TablePreview({ ref, table, onAdd, onCancel }: TablePreviewProps) {
  const heads =
    table.bands.length > 0
      ? BOUNDS.map((bound) => say(`settings.tables.rows-${bound}`))
      : [say('settings.tables.rows-one-average')];
  return (
    <div ref={ref} className={styles.preview}>
      <p>{say('settings.tables.check', { table: withoutReordering(fullTableName(table)) })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard. */}
      <section className={styles.frame} tabIndex={0} aria-label={say('settings.tables.rows')}>
        <table className={styles.rows}>
          <thead>
            <tr>
              <th scope="col">{say('settings.tables.followers')}</th>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...table.bands, ...table.figures].map((row) => (
              <tr key={row.fromFollowers}>
                <th scope="row">{sizeText(row)}</th>
                {percentsOf(row).map((percent, n) => (
                  <td key={heads[n]}>{formatPercentInFull(percent)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {table.doubts.map(doubtSentence).map((doubt) => (
        <p key={doubt} className={styles.doubt}>
          {doubt}
        </p>
      ))}
      <div className={styles.actions}>
        <Button variant="primary" onPress={onAdd}>
          {say('settings.tables.add')}
        </Button>
        <Button variant="quiet" onPress={onCancel}>
          {say('settings.tables.cancel')}
        </Button>
      </div>
    </div>
  );
}

function sizeText({ fromFollowers, toFollowers }: BenchmarkBand | BenchmarkFigure): string {
  const from = formatNumber(fromFollowers);
  return toFollowers === null
    ? say('settings.tables.size-open', { from })
    : say('settings.tables.size', { from, to: formatNumber(toFollowers) });
}

/** Unrounded: rounded numbers could hide a slip. */
const percentsOf = (row: BenchmarkBand | BenchmarkFigure): number[] =>
  'lowPercent' in row
    ? [row.lowPercent]
    : [row.belowFromPercent, row.averageFromPercent, row.aboveFromPercent, row.highFromPercent];
