import type { BenchmarkTable } from '../../lib/metrics/benchmarks/table';
import { sayParts } from '../../lib/words/catalogue/say';

/** The credit that the table's licence asks for; empty without a licence. */
export function TableCredit({ table: { licence } }: { table: BenchmarkTable }) {
  if (!licence) return null;
  return (
    <p>
      {sayParts('profile.credit', {
        source: (
          <a key="source" href={licence.creditUrl} target="_blank" rel="noreferrer">
            {licence.credit}
          </a>
        ),
        licence: (
          <a key="licence" href={licence.url} target="_blank" rel="noreferrer">
            {licence.name}
          </a>
        ),
      })}
    </p>
  );
}
