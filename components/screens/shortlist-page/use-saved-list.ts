import { useMemo, useRef, useState } from 'react';
import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import { isFiltered, queryOf } from '../../data/candidate-filters';
import { useBriefs } from '../../data/use-briefs';
import { useFindInAddress } from '../../data/use-find-in-address';
import { useFields } from '../../data/use-labels';
import { useList } from '../../data/use-list';
import { useListRows } from '../../data/use-list-rows';
import { useOpenedView } from '../../data/use-opened-view';
import { useSelection } from '../../data/use-selection';
import { useViews } from '../../data/use-views';
import { useHeldFocus } from '../../shortlist/use-held-focus';
import { useKeptRows } from '../../shortlist/use-kept-rows';
import { useEditedRows } from './use-edited-rows';

const NO_IDS: readonly string[] = [];

/** The saved profiles as all parts of the page see them: what is filtered, sorted, selected, edited and has the focus. */
export function useSavedList(settings: EvaluationSettings, nowMs: number) {
  const { active: brief } = useBriefs();
  const client = useList(settings, brief);
  const views = useViews();
  const { filters, setFilters, sorts, setSorts, layout, setLayout, view, find, isReady } =
    useOpenedView(views);
  const { editing, edit } = useEditedRows();
  const kept = useKeptRows(JSON.stringify([filters, sorts]));
  const [focusedId, setFocusedId] = useState<string | null>(null);
  useFindInAddress(find);
  const query = useMemo(
    () => queryOf(filters, { sort: sorts, keep: [...new Set([...editing, ...kept.ids])], nowMs }),
    [filters, sorts, editing, kept.ids, nowMs],
  );
  const list = useListRows(
    isReady ? client : null,
    query,
    focusedId === null ? editing : [...editing, focusedId],
  );
  /** Null until the list has answered. */
  const answer = list.live.kind === 'answered' ? list.live.answer : null;
  const fields = useFields();
  const selection = useSelection(
    client,
    query,
    answer?.rows.map(({ entry }) => entry.candidate.id) ?? NO_IDS,
  );
  const frame = useRef<HTMLDivElement>(null);
  const focus = useHeldFocus({ frame, list, total: answer?.total ?? 0, focusedId, setFocusedId });
  return {
    ...{ settings, nowMs, brief, client, fields },
    ...{ filters, setFilters, hasFilters: isFiltered(filters), sorts, setSorts, query },
    ...{ layout, setLayout, views, view },
    ...{ list, answer, selection, editing, edit, kept, focus, frame },
  };
}

export type SavedList = ReturnType<typeof useSavedList>;

/** How many profiles there are, pass the filters (null without a filter) and are selected. */
export const countsOf = ({ answer, hasFilters, selection }: SavedList) => ({
  all: answer?.all ?? 0,
  filtered: hasFilters && answer ? answer.total : null,
  selected: selection.selected,
});
