import type { EvaluationSettings } from '../../lib/evaluation/settings';
import type { ListClient } from '../../lib/lists/list-client';
import type { ListQuery } from '../../lib/lists/list-query';
import { Button } from '../ui/Button';
import { ProblemNotice } from '../ui/ProblemNotice';
import { matchingEntries } from './entries-in-parts';
import { useExport } from './use-export';

/** What passes the filters, without the rows themselves. */
export interface Filtered {
  client: ListClient;
  query: ListQuery;
  total: number;
}

/** Exports the filtered shortlist, in its order, as a file. */
export function ExportFiltered({ filtered, settings }: { filtered: Filtered; settings: EvaluationSettings }) {
  const { client, query, total } = filtered;
  const { write, problem } = useExport(settings);
  const press = () =>
    write({ entries: () => matchingEntries(client, query), part: 'filtered', marks: false });
  return (
    <>
      <Button onPress={press} disabled={total === 0}>
        Export filtered ({total})
      </Button>
      {problem && <ProblemNotice problem={problem} />}
    </>
  );
}
