import type { ListClient } from '../../../lib/lists/list-client';
import { say } from '../../../lib/words/catalogue/say';
import { formatNumber } from '../../../lib/words/numbers';
import { Compare } from '../../compare/Compare';
import { HandOverDialog } from '../../hand-over/HandOverDialog';
import { SendToQueue } from '../../queue/SendToQueue';
import type { ExportWhat } from '../../transfer/export/export-what';
import { Button } from '../../ui/Button';
import { useFiltersInWords } from './use-filters-in-words';
import { countsOf, type SavedList } from './use-saved-list';

interface SelectionActionsProps {
  saved: SavedList;
  client: ListClient;
  onExport(what: ExportWhat): void;
}

/** What other features do with the selected profiles, in the bar of the selection. */
export function SelectionActions({ saved, client, onExport }: SelectionActionsProps) {
  const { query, selection, nowMs } = saved;
  const filters = useFiltersInWords(saved);
  return (
    <>
      <Compare client={client} query={query} selected={selection.selected} nowMs={nowMs} />
      <SendToQueue client={client} query={query} onlySelected words={say('queue.send.selected')} />
      <HandOverDialog {...{ client, query }} counts={countsOf(saved)} filters={filters} isBesideSelection />
      <Button onPress={() => onExport('selected')}>
        {say('list.export.selected', { count: formatNumber(selection.selected) })}
      </Button>
    </>
  );
}
