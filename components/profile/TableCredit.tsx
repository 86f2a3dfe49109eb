import type { BenchmarkTable } from '../../lib/evaluation/benchmarks/table';

/** Whose data it is, as its licence asks; nothing for a table without one. */
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
