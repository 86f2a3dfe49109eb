import type { ReactNode } from 'react';
import { say } from '../../../lib/words/catalogue/say';
import { formatNumber } from '../../../lib/words/numbers';
import { Calculating } from '../../shortlist/Calculating';
import { UndoKey } from '../../shortlist/UndoKey';
import { ExportDialog } from '../../transfer/export/ExportDialog';
import type { ExportWhat } from '../../transfer/export/export-what';
import { FailureBoundary } from '../../ui/FailureBoundary';
import { HeaderActions } from './HeaderActions';
import styles from './ShortlistPage.module.css';
import { countsOf, type SavedList } from './use-saved-list';

interface PageHeaderProps {
  saved: SavedList;
  /** What the open export dialog exports; null while it is closed. */
  exporting: ExportWhat | null;
  onExport(what: ExportWhat | null): void;
  /** How the profiles are shown. */
  children: ReactNode;
}

/** The title of the page, how many profiles are shown, and what can be done with the whole list. */
export function PageHeader({ saved, exporting, onExport, children }: PageHeaderProps) {
  const { settings, nowMs, client, query, answer } = saved;
  const all = answer?.all ?? 0;
  return (
    <header className={styles.top}>
      <h1 className={styles.title}>{say('screens.shortlist.title')}</h1>
      <p className={styles.count} role="status">
        {answer &&
          all > 0 &&
          say('screens.shortlist.count', { shown: formatNumber(answer.total), all: formatNumber(all) })}
      </p>
      {children}
      <HeaderActions saved={saved} onExport={onExport} />
      <UndoKey />
      {answer && <Calculating share={answer.share} all={all} />}
      <div className={styles.export}>
        <FailureBoundary part={say('screens.part.export')}>
          {client && (
            <ExportDialog
              {...{ settings, nowMs, client, query }}
              counts={countsOf(saved)}
              open={exporting}
              onOpenChange={onExport}
            />
          )}
        </FailureBoundary>
      </div>
    </header>
  );
}
