import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Sort } from '../../lib/lists/list-query';
import { type ColumnLayout, USUAL_LAYOUT } from '../../lib/model/column-layout';
import { type CandidateFilters, isFiltered, NO_FILTERS } from './candidate-filters';
import { isBlank } from './chosen-filters';
import { useColumnLayout } from './use-column-layout';
import { useLastView } from './use-last-view';
import type { Views } from './use-views';
import { EVERYTHING_SHOWN, isSameView, type SavedView, type ViewContent } from './view-rows';

/**
 * What the table shows now, and the saved view that it was opened from. Changing filters, sorts or columns does not change the
 * view until the user says so. One that another window changes is followed, unless it was changed here.
 */
export function useOpenedView({ all: views, isKnown }: Pick<Views, 'all' | 'isKnown'>) {
  const [filters, setFilters] = useState<CandidateFilters>(NO_FILTERS);
  const [sorts, setSorts] = useState<readonly Sort[]>([]);
  const [ownLayout, setOwnLayout] = useColumnLayout();
  const [viewLayout, setViewLayout] = useState<ColumnLayout>(USUAL_LAYOUT);
  const [opened, setOpened] = useState<SavedView | null>(null);
  const layout = opened ? viewLayout : ownLayout;
  const more = filters.more.filter((one) => !isBlank(one));
  const now: ViewContent = { filters: { ...filters, more }, sorts, columns: layout };
  const isChanged = opened !== null && !isSameView(now, opened);

  const last = useLastView();
  const fill = (view: SavedView | null) => {
    const content = view ?? EVERYTHING_SHOWN;
    setFilters(content.filters);
    setSorts(content.sorts);
    setViewLayout(content.columns);
    setOpened(view);
  };
  const show = (view: SavedView | null) => {
    last.keep(view?.id ?? null);
    fill(view);
  };
  const reopen = useEffectEvent((id: string | null) => {
    const view = views.find((one) => one.id === id);
    const isUntouched = opened === null && sorts.length === 0 && !isFiltered(filters);
    if (view && isUntouched) fill(view);
  });
  useEffect(() => {
    if (isKnown) void last.read().then(reopen);
  }, [isKnown, last]);
  const stored = opened && (views.find(({ id }) => id === opened.id) ?? null);
  /** A view that was just saved is not among the stored ones at once. */
  const wasStored = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another stored view is a reason to follow it.
  useEffect(() => {
    if (stored) {
      wasStored.current = stored.id;
      if (opened === null || stored === opened) return;
      if (!isChanged && !isSameView(stored, opened)) show(stored);
      else setOpened({ ...opened, name: stored.name });
    } else if (opened && wasStored.current === opened.id) {
      // Deleted: its profiles stay in view, as filters of the whole list.
      setOpened(null);
    }
  }, [stored]);
  return {
    ...{ filters, setFilters, sorts, setSorts, layout },
    setLayout: opened ? setViewLayout : setOwnLayout,
    view: {
      /** The view whose tab is chosen; null for all profiles. */
      opened,
      isChanged,
      /** What saving it now would save. */
      now,
      /** Shows a view, or all profiles. */
      show,
      /** Goes on from what is stored, without changing what the table shows. */
      continueFrom: (view: SavedView) => {
        last.keep(view.id);
        setOpened(view);
      },
    },
  };
}

export type OpenedView = ReturnType<typeof useOpenedView>['view'];
