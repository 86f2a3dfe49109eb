import { say } from '../../../lib/words/catalogue/say';
import { useManyEdit } from '../../data/use-many-edit';
import { SelectionBar } from '../../shortlist/SelectionBar';
import type { ExportWhat } from '../../transfer/export/export-what';
import { FailureBoundary } from '../../ui/FailureBoundary';
import { SelectionActions } from './SelectionActions';
import type { SavedList } from './use-saved-list';

interface SavedSelectionProps {
  saved: SavedList;
  onExport(what: ExportWhat): void;
}

/** What can be done with the selected profiles. Below them, where it moves no row when it comes and goes. */
export function SavedSelection({ saved, onExport }: SavedSelectionProps) {
  const { client, query, answer, selection } = saved;
  const editing = useManyEdit(client);
  if (selection.selected === 0 || client === null) return null;
  return (
    <FailureBoundary part={say('screens.part.selection')}>
      <SelectionBar
        selection={selection}
        editing={editing}
        query={query}
        total={answer?.total ?? 0}
        more={<SelectionActions saved={saved} client={client} onExport={onExport} />}
      />
    </FailureBoundary>
  );
}
