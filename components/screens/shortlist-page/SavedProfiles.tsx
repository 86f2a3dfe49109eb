import { type ReactNode, useState } from 'react';
import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import { say } from '../../../lib/words/catalogue/say';
import type { CandidateFilters } from '../../data/candidate-filters';
import { isBlank } from '../../data/chosen-filters';
import { ListFeeCurrency } from '../../data/use-fee-currency';
import { ListNotice } from '../../shortlist/ListNotice';
import { UnfinishedStepNotice } from '../../shortlist/UnfinishedStepNotice';
import { BackupReminder } from '../../transfer/backup/BackupReminder';
import type { ExportWhat } from '../../transfer/export/export-what';
import { ImportOffers } from '../../transfer/import/ImportOffers';
import { UnfinishedNotice } from '../../transfer/import/UnfinishedNotice';
import { Button } from '../../ui/Button';
import { FailureBoundary } from '../../ui/FailureBoundary';
import { PageHeader } from './PageHeader';
import { RowNotes } from './RowNotes';
import { SavedBoard } from './SavedBoard';
import { SavedBudget } from './SavedBudget';
import { SavedSelection } from './SavedSelection';
import { SavedTable } from './SavedTable';
import styles from './ShortlistPage.module.css';
import { TableTools } from './TableTools';
import { useBoardLayout } from './use-board-layout';
import { useSavedList } from './use-saved-list';

/** Whether there are chips, and with them a button that clears all filters. */
const hasChips = ({ platform, stage, tag, more }: CandidateFilters): boolean =>
  platform !== '' || stage !== '' || tag !== '' || more.some((one) => !isBlank(one));

interface SavedProfilesProps {
  settings: EvaluationSettings;
  nowMs: number;
  /** What is between the list and the budget. */
  children: ReactNode;
}

/** The saved profiles of a workspace with their filters: only the rows in view are read, evaluated and rendered. */
export function SavedProfiles({ settings, nowMs, children }: SavedProfilesProps) {
  const saved = useSavedList(settings, nowMs);
  const [isBoard, setBoard] = useBoardLayout();
  const [exporting, setExporting] = useState<ExportWhat | null>(null);
  const { list, answer, hasFilters, view } = saved;
  const all = answer?.all ?? 0;
  return (
    <ListFeeCurrency value={answer?.feeCurrency ?? null}>
      <PageHeader saved={saved} exporting={exporting} onExport={setExporting}>
        {all > 0 && (
          <Button variant="quiet" onPress={() => setBoard(!isBoard)}>
            {isBoard ? say('board.table') : say('board.title')}
          </Button>
        )}
      </PageHeader>
      <UnfinishedNotice />
      <UnfinishedStepNotice />
      <div>
        <FailureBoundary part={say('backup.title')}>
          <BackupReminder profiles={all} nowMs={nowMs} />
        </FailureBoundary>
        {all > 0 && <TableTools saved={saved} hasColumns={!isBoard} onExport={setExporting} />}
        <ListNotice
          live={list.live}
          isFiltered={hasFilters}
          onShowAll={hasChips(saved.filters) ? null : () => view.show(null)}
          offers={<ImportOffers />}
        />
      </div>
      {answer && answer.total > 0 && !isBoard && <SavedTable saved={saved} answer={answer} />}
      {answer && answer.total > 0 && isBoard && saved.client && (
        <SavedBoard saved={saved} client={saved.client} />
      )}
      {all > 0 && <RowNotes saved={saved} />}
      <SavedSelection saved={saved} onExport={setExporting} />
      {children}
      {all > 0 && saved.client && (
        <div className={styles.last}>
          <FailureBoundary part={say('budget.title')}>
            <SavedBudget saved={saved} client={saved.client} />
          </FailureBoundary>
        </div>
      )}
    </ListFeeCurrency>
  );
}
