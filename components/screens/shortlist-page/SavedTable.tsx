import { useCallback } from 'react';
import type { ListAnswer } from '../../../lib/lists/list-client';
import type { Candidate } from '../../../lib/model/candidate';
import { useShortlist } from '../../data/use-shortlist';
import { SavedPrices } from '../../money/FeeFields';
import { CandidateTable } from '../../shortlist/CandidateTable';
import { removeWithUndo } from '../../shortlist/remove-with-undo';
import { TableWithDetail } from './TableWithDetail';
import type { SavedList } from './use-saved-list';

const feeEditor = (candidate: Candidate) => <SavedPrices key={candidate.id} candidate={candidate} />;

/** The saved profiles as a table, with the opened one beside it. */
export function SavedTable({ saved, answer }: { saved: SavedList; answer: ListAnswer }) {
  const db = useShortlist();
  const { nowMs, frame, filters, sorts, setSorts, edit } = saved;
  const { client, list, brief, layout, setLayout, fields, selection, query, editing, kept, focus } = saved;
  const remove = useCallback((candidate: Candidate) => void removeWithUndo(db, candidate), [db]);
  return (
    <TableWithDetail saved={saved} frame={frame}>
      {(open) => (
        <CandidateTable
          {...{
            client,
            list,
            answer,
            sorts,
            brief,
            layout,
            fields,
            selection,
            query,
            nowMs,
            editing,
            focus,
            frame,
          }}
          order={JSON.stringify([filters, sorts])}
          onSort={setSorts}
          onLayout={(change) => setLayout(change(layout))}
          onEdit={edit}
          onOpen={open}
          feeEditor={feeEditor}
          onRemove={remove}
          kept={kept}
        />
      )}
    </TableWithDetail>
  );
}
