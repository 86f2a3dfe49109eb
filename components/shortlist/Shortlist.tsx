import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import type { ListClient } from '../../lib/lists/list-client';
import type { ListQuery } from '../../lib/lists/list-query';
import { say } from '../../lib/words/catalogue/say';
import { NO_FILTERS, queryOf } from '../data/candidate-filters';
import { useList } from '../data/use-list';
import { useListRows } from '../data/use-list-rows';
import { useShortlist } from '../data/use-shortlist';
import { useKeyOf } from '../ui/keys/listed-keys';
import { TextField } from '../ui/TextField';
import { Calculating } from './Calculating';
import { CandidateRow } from './CandidateRow';
import { ListNotice } from './ListNotice';
import { removeWithUndo } from './remove-with-undo';
import styles from './Shortlist.module.css';
import { ShowShortlist } from './ShowShortlist';
import { useHeldFocus } from './use-held-focus';
import { useSearchKey } from './use-search-key';
import { useVirtualRows } from './use-virtual-rows';

/** Two lines of text, their padding and a rule. */
const ROW_HEIGHT = 56;

interface ShortlistProps {
  settings: EvaluationSettings;
  nowMs: number;
  /** Exports the candidates that the search found. */
  exportOf(found: { client: ListClient; query: ListQuery; total: number }): ReactNode;
}

/** All saved candidates in rows of two lines. Arrow keys move from name to name, Delete removes. */
export function Shortlist({ settings, nowMs, exportOf }: ShortlistProps) {
  const db = useShortlist();
  const client = useList(settings);
  const [search, setSearch] = useState('');
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const query = useMemo(() => queryOf({ ...NO_FILTERS, search }), [search]);
  const heldIds = focusedId === null ? [] : [focusedId];
  const list = useListRows(client, query, heldIds);
  const { all, total } = list.live.kind === 'answered' ? list.live.answer : { all: 0, total: 0 };
  const box = useSearchKey<HTMLDivElement>();
  const frame = useRef<HTMLUListElement>(null);
  useKeyOf(frame, '↑ ↓', say('shortlist.keys.next'));
  useKeyOf(frame, say('list.keys.delete'), say('shortlist.keys.remove'));
  const focus = useHeldFocus({ frame, list, total, focusedId, setFocusedId });
  const { rows, below, measure } = useVirtualRows({
    ...{ frame, list, total, heldIds, anchorId: focusedId },
    height: ROW_HEIGHT,
  });

  return (
    <div ref={box}>
      {all > 0 && (
        <TextField
          label={say('shortlist.search')}
          type="search"
          placeholder={say('shortlist.search-placeholder')}
          value={search}
          onChange={setSearch}
        />
      )}
      <ListNotice live={list.live} isFiltered={search !== ''} onShowAll={() => setSearch('')} />
      <ul
        ref={frame}
        className={styles.list}
        aria-label={say('shortlist.title')}
        onFocus={focus.onFocus}
        onBlur={focus.onBlur}
      >
        {rows.map(({ place, above }) => {
          const row = list.rowAt(place);
          if (!row) return <Gap key={place} height={above + ROW_HEIGHT} />;
          return (
            <CandidateRow
              key={row.entry.candidate.id}
              row={row}
              above={above}
              total={total}
              nowMs={nowMs}
              measure={measure}
              onRemove={() => void removeWithUndo(db, row.entry.candidate)}
            />
          );
        })}
        <Gap height={below} />
      </ul>
      {list.live.kind === 'answered' && <Calculating share={list.live.answer.share} all={all} />}
      {search !== '' && client && total > 0 && exportOf({ client, query, total })}
      {total > 0 && (
        <p className={styles.further}>
          <ShowShortlist>{say('shortlist.open-table')}</ShowShortlist>
        </p>
      )}
    </div>
  );
}

/** Empty room in place of rows that are not rendered. */
function Gap({ height }: { height: number }) {
  return height > 0 ? <li aria-hidden="true" style={{ height }} /> : null;
}
