import type { ReactNode, RefObject } from 'react';
import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import type { ListClient } from '../../../lib/lists/list-client';
import { say } from '../../../lib/words/catalogue/say';
import { FailureBoundary } from '../../ui/FailureBoundary';
import { CandidateDetail } from './CandidateDetail';
import styles from './ShortlistPage.module.css';
import { useOpenedRow } from './use-opened-row';
import { useRowClicks } from './use-row-clicks';

interface TableWithDetailProps {
  client: ListClient | null;
  settings: EvaluationSettings;
  nowMs: number;
  /** The frame of the table, in which a closed row gets the focus back. */
  frame: RefObject<HTMLElement | null>;
  children(open: (id: string) => void): ReactNode;
}

/** The table, and beside it the candidate that was opened. In a narrow window the details cover the table. */
export function TableWithDetail({ client, settings, nowMs, frame, children }: TableWithDetailProps) {
  const { openedId, open, close } = useOpenedRow(frame);
  useRowClicks(frame, openedId === null ? null : open);
  return (
    <div className={styles.table} data-opened={openedId !== null || undefined}>
      <FailureBoundary part={say('screens.part.table')}>{children(open)}</FailureBoundary>
      {openedId !== null && (
        <aside className={styles.detail}>
          <FailureBoundary part={say('screens.part.detail')}>
            <CandidateDetail
              key={openedId}
              id={openedId}
              client={client}
              settings={settings}
              nowMs={nowMs}
              onClose={close}
              onOpen={open}
            />
          </FailureBoundary>
        </aside>
      )}
    </div>
  );
}
