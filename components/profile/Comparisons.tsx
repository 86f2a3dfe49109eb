import { tablesFor } from '../../lib/evaluation/benchmarks/registry';
import type { BenchmarkTable } from '../../lib/evaluation/benchmarks/table';
import type { Comparison } from '../../lib/evaluation/evaluation';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import type { PlatformId } from '../../lib/model/platform';
import { tableFacts, tableSource } from '../../lib/words/rate-facts';
import { rateText } from '../../lib/words/sentences';
import { verdictSentence } from '../../lib/words/verdict-words';
import { Explained } from '../ui/Explained';
import styles from './Comparisons.module.css';
import { TableCredit } from './TableCredit';

interface ComparisonsProps {
  platform: PlatformId;
  comparisons: readonly Comparison[];
  settings: EvaluationSettings;
}

/** What every table of the platform says, each on its own terms: they differ, and that is worth seeing. */
export function Comparisons({ platform, comparisons, settings }: ComparisonsProps) {
  const tables = tablesFor(platform, settings);
  if (comparisons.length === 0) return <p className={styles.says}>No table for this platform.</p>;
  return (
    <ul className={styles.list}>
      {comparisons.map((comparison) => {
        const table = tables.find(({ id }) => id === comparison.tableId);
        return table && <ComparisonLine key={table.id} comparison={comparison} table={table} />;
      })}
    </ul>
  );
}

function ComparisonLine({
  comparison: { rate, result },
  table,
}: {
  comparison: Comparison;
  table: BenchmarkTable;
}) {
  const near = 'nearBecause' in result ? result.nearBecause : null;
  return (
    <li>
      <Explained facts={tableFacts(table, near)}>{tableSource(table)}</Explained>
      <TableCredit table={table} />
      <p className={styles.says}>
        {result.kind === 'not-for-verdicts'
          ? table.noVerdictBecause
          : `${verdictSentence(result)}${rate ? `: ${rateText(rate.formula, rate.ratePercent)} by its own formula` : ''}.`}
      </p>
    </li>
  );
}
