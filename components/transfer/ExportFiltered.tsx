import type { EvaluationSettings } from '../../lib/evaluation/settings';
import type { ListClient } from '../../lib/lists/list-client';
import type { ListQuery } from '../../lib/lists/list-query';
import { say } from '../../lib/words/catalogue/say';
import { formatNumber } from '../../lib/words/numbers';
import { Button } from '../ui/Button';
import { ProblemNotice } from '../ui/ProblemNotice';
import { matchingEntries } from './entries-in-parts';
import { useExport } from './use-export';

/** What passes the filters, without the rows themselves. */
export interface Filtered {
  client: ListClient;
  query: ListQuery;
  total: number;
  /** Only what the user has selected, whether the filters hide it or not. */
  onlySelected?: boolean;
}

/** Exports what the filters or the selection leave of the shortlist, in its order, as a file. */
export function ExportFiltered({ filtered, settings }: { filtered: Filtered; settings: EvaluationSettings }) {
  const { client, query, total, onlySelected = false } = filtered;
  const part = onlySelected ? 'selected' : 'filtered';
  const asked = onlySelected ? { ...query, filters: [], search: '' } : query;
  const { write, problem } = useExport(settings);
  const press = () =>
    write({ entries: () => matchingEntries(client, asked, { onlySelected }), part, marks: false });
  return (
    <>
      <Button onPress={press} disabled={total === 0}>
        {say(`list.export.${part}`, { count: formatNumber(total) })}
      </Button>
      {problem && <ProblemNotice problem={problem} />}
    </>
  );
}
