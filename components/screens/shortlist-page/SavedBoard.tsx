import { useRef } from 'react';
import type { ListClient } from '../../../lib/lists/list-client';
import { useUndo } from '../../shortlist/use-undo';
import { StageBoard } from '../../stage-board/StageBoard';
import styles from './ShortlistPage.module.css';
import { TableWithDetail } from './TableWithDetail';
import type { SavedList } from './use-saved-list';

/** The saved profiles by stage, with the opened one beside them. */
export function SavedBoard({ saved, client }: { saved: SavedList; client: ListClient }) {
  const { query } = saved;
  const frame = useRef<HTMLDivElement>(null);
  const { offer } = useUndo();
  return (
    <TableWithDetail saved={saved} frame={frame}>
      {(open) => (
        <div ref={frame} className={styles.board}>
          <StageBoard client={client} query={query} onOpen={open} onMoved={offer} />
        </div>
      )}
    </TableWithDetail>
  );
}
