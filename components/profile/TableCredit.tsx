import type { BenchmarkTable } from '../../lib/metrics/benchmarks/table';

/** The credit that the table's licence asks for; empty without a licence. */
export function TableCredit({ table: { licence } }: { table: BenchmarkTable }) {
  if (!licence) return null;
  return (
    <p>
      Source:{' '}
      <a href={licence.creditUrl} target="_blank" rel="noreferrer">
        {licence.credit}
      </a>
      ,{' '}
      <a href={licence.url} target="_blank" rel="noreferrer">
        {licence.name}
      </a>
    </p>
  );
}
