import type { Comparison } from '../../lib/metrics/benchmarks/compared';
import { say } from '../../lib/words/catalogue/say';
import { tableFacts, tableSource } from '../../lib/words/rate-facts';
import { comparisonSentence } from '../../lib/words/verdict-words';
import { FactsTooltip } from '../ui/FactsTooltip';
import styles from './Comparisons.module.css';
import { TableCredit } from './TableCredit';

/** The result of every table of the platform, by its own method, so that the differences are visible. */
export function Comparisons({ comparisons }: { comparisons: readonly Comparison[] }) {
  if (comparisons.length === 0) return <p className={styles.says}>{say('profile.comparisons.none')}</p>;
  return (
    <ul className={styles.list}>
      {comparisons.map((comparison) => (
        <ComparisonLine key={comparison.table.id} comparison={comparison} />
      ))}
    </ul>
  );
}

function ComparisonLine({ comparison }: { comparison: Comparison }) {
  const { table, result } = comparison;
  const near = 'nearBecause' in result ? result.nearBecause : [];
  return (
    <li>
      <FactsTooltip facts={tableFacts(table, near)}>{tableSource(table)}</FactsTooltip>
      <TableCredit table={table} />
      <p className={styles.says}>{comparisonSentence(comparison)}</p>
    </li>
  );
}
