import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import type { ListClient } from '../../../lib/lists/list-client';
import type { ListQuery } from '../../../lib/lists/list-query';
import { ownFile } from '../../../lib/transfer/export/targets/own-file';
import { say } from '../../../lib/words/catalogue/say';
import { formatNumber } from '../../../lib/words/numbers';
import { Button } from '../../ui/Button';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { matchingEntries } from './entries-in-parts';
import { useExport } from './use-export';

/** What passes the filters, without the rows themselves. */
export interface Filtered {
  client: ListClient;
  query: ListQuery;
  total: number;
}

/** Exports what the filters leave of the shortlist, in its order, as a file. */
export function ExportFiltered({ filtered, settings }: { filtered: Filtered; settings: EvaluationSettings }) {
  const { client, query, total } = filtered;
  const { write, problem } = useExport(settings);
  const press = () =>
    write({
      ...{ entries: () => matchingEntries(client, query), total, part: 'filtered', marks: false },
      ...{ target: ownFile, kind: 'csv' },
    });
  return (
    <>
      <Button onPress={press} disabled={total === 0}>
        {say('list.export.filtered', { count: formatNumber(total) })}
      </Button>
      {problem && <ProblemNotice problem={problem} />}
    </>
  );
}
