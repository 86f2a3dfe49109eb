import type { ReactNode, RefObject } from 'react';
import { say } from '../../../lib/words/catalogue/say';
import { FailureBoundary } from '../../ui/FailureBoundary';
import { CandidateDetail } from './CandidateDetail';
import styles from './ShortlistPage.module.css';
import { useOpenedRow } from './use-opened-row';
import { useRowClicks } from './use-row-clicks';
import type { SavedList } from './use-saved-list';

interface TableWithDetailProps {
  saved: SavedList;
  /** The frame of the table, in which a closed row gets the focus back. */
  frame: RefObject<HTMLElement | null>;
  children(open: (id: string) => void): ReactNode;
}

/** The table, and beside it the candidate that was opened. In a narrow window the details cover the table. */
export function TableWithDetail({ saved, frame, children }: TableWithDetailProps) {
  const { client, settings, nowMs, query, list } = saved;
  const { openedId, open, close, step } = useOpenedRow({ frame, client, query, placeOf: list.placeOf });
  useRowClicks(frame, openedId === null ? null : open);
  return (
    <div className={styles.table} data-opened={openedId !== null || undefined}>
      {/* As a style, because the rows in view come and go. */}
      {openedId !== null && (
        <style>{String.raw`[data-id="${CSS.escape(openedId)}"] > [data-part="row"] > td { box-shadow: inset 0 2px var(--accent), inset 0 -2px var(--accent) }`}</style>
      )}
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
              onStep={(by) => void step(by)}
            />
          </FailureBoundary>
        </aside>
      )}
    </div>
  );
}
