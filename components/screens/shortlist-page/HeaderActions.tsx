import { say } from '../../../lib/words/catalogue/say';
import { useShortlist } from '../../data/use-shortlist';
import { HandOverDialog } from '../../hand-over/HandOverDialog';
import { FromShortlist } from '../../queue/FromShortlist';
import { QueueSheet } from '../../queue/QueueSheet';
import { savedIdsOf } from '../../queue/saved-ids';
import { LabelSheet } from '../../shortlist/LabelSheet';
import { BackUpFirst } from '../../transfer/backup/BackUpFirst';
import { BackupSheet } from '../../transfer/backup/BackupSheet';
import type { ExportWhat } from '../../transfer/export/export-what';
import { ImportDialog } from '../../transfer/import/ImportDialog';
import { FailureBoundary } from '../../ui/FailureBoundary';
import { Fold } from '../../ui/Fold';
import { KeySheet } from '../../ui/keys/KeySheet';
import { WorkspaceSwitch } from '../../workspaces/WorkspaceSwitch';
import { SettingsLink } from '../SettingsLink';
import { useFiltersInWords } from './use-filters-in-words';
import { countsOf, type SavedList } from './use-saved-list';

interface HeaderActionsProps {
  saved: SavedList;
  /** Opens the export dialog. */
  onExport(what: ExportWhat): void;
}

/** What opens from the header of the page, in its order. */
export function HeaderActions({ saved, onExport }: HeaderActionsProps) {
  const db = useShortlist();
  const { client, answer, query, hasFilters, selection, nowMs } = saved;
  const filters = useFiltersInWords(saved);
  const exportSaved = async (keys: ReadonlySet<string>) => {
    const ids = await savedIdsOf(db, keys);
    await selection.change({ kind: 'only', ids });
    onExport('selected');
  };
  return (
    <>
      <FailureBoundary part={say('import.part')}>
        <ImportDialog />
      </FailureBoundary>
      <QueueSheet
        onExportSaved={(keys) => void exportSaved(keys)}
        fromShortlist={
          client &&
          answer && <FromShortlist client={client} filtered={hasFilters ? { query } : null} nowMs={nowMs} />
        }
      />
      <WorkspaceSwitch backUp={(workspace) => <BackUpFirst workspace={workspace} />} />
      <Fold opener={say('screens.more')} as="menu">
        <FailureBoundary part={say('hand-over.dialog.title')}>
          {client && answer && (
            <HandOverDialog {...{ client, query }} counts={countsOf(saved)} filters={filters} />
          )}
        </FailureBoundary>
        <LabelSheet />
        <BackupSheet nowMs={nowMs} />
        <SettingsLink />
      </Fold>
      <KeySheet small />
    </>
  );
}
