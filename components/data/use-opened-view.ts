import { type SetStateAction, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Sort } from '../../lib/lists/list-query';
import { type ColumnLayout, USUAL_LAYOUT } from '../../lib/model/column-layout';
import { type CandidateFilters, isFiltered, NO_FILTERS } from './candidate-filters';
import { isBlank } from './chosen-filters';
import { toBeLeft } from './left-list';
import { useChangedViews } from './use-changed-views';
import { useColumnLayout } from './use-column-layout';
import { useListAsLeft } from './use-list-as-left';
import type { Views } from './use-views';
import { EVERYTHING_SHOWN, isSameView, type SavedView, type ViewContent } from './view-rows';

/**
 * What the table shows now, and the saved view that it was opened from. Changing filters, sorts or columns does not change the
 * view until the user says so. What was changed is there again when the user comes back from another view, and at the next
 * opening. A view that another window changes is followed, unless it was changed here.
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
  const fill = (content: ViewContent, view: SavedView | null) => {
    setFilters(content.filters);
    setSorts(content.sorts);
    setViewLayout(content.columns);
    setOpened(view);
  };

  const left = useListAsLeft();
  const { changed, ...changes } = useChangedViews();
  const [isReady, setReady] = useState(false);
  /** A view that was just saved is not among the stored ones at once. */
  const wasStored = useRef<string | null>(null);
  /** Only what the user does here is kept, not what this window shows because of another one. */
  const isOwn = useRef(false);
  const byUser =
    <Value>(set: (value: Value) => void) =>
    (value: Value) => {
      isOwn.current = true;
      set(value);
    };
  const isStored = ({ id }: SavedView) => views.some((one) => one.id === id);
  const toLeave = toBeLeft(
    opened,
    now,
    [...changed.values()].filter((one) => isStored(one.opened)),
  );
  const leaving = JSON.stringify(toLeave);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `leaving` says when there is something else to keep.
  useEffect(() => {
    if (isOwn.current) left.keep(toLeave);
    isOwn.current = false;
  }, [left, leaving]);
  const reopen = useEffectEvent((list: Awaited<ReturnType<typeof left.read>>) => {
    const isUntouched = opened === null && sorts.length === 0 && !isFiltered(filters);
    if (list) changes.add(list.changed);
    if (list && isUntouched) {
      wasStored.current = list.opened?.id ?? null;
      fill(list.now, list.opened);
    } else if (list?.opened && !isSameView(list.now, list.opened)) {
      changes.add([{ opened: list.opened, now: list.now }]);
    }
    setReady(true);
  });
  useEffect(() => {
    void left.read().then(reopen);
  }, [left]);

  const showSaved = byUser((view: SavedView) => {
    if (opened) changes.forget(opened);
    changes.forget(view);
    fill(view, view);
  });
  const show = byUser((view: SavedView | null) => {
    if (opened && isChanged) changes.keep({ opened, now });
    const left = view && changed.get(view.id);
    if (view) changes.forget(view);
    if (left && !isSameView(left.now, view)) fill(left.now, { ...left.opened, name: view.name });
    else fill(view ?? EVERYTHING_SHOWN, view);
  });
  const stored = opened && (views.find(({ id }) => id === opened.id) ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another stored view is a reason to follow it.
  useEffect(() => {
    if (stored) {
      wasStored.current = stored.id;
      if (opened === null || stored === opened) return;
      if (!isChanged && !isSameView(stored, opened)) fill(stored, stored);
      else setOpened({ ...opened, name: stored.name });
    } else if (isKnown && opened && wasStored.current === opened.id) {
      // Deleted: its profiles stay in view, as filters of the whole list.
      setOpened(null);
    }
  }, [stored, isKnown]);
  return {
    ...{ filters, sorts, layout, isReady },
    setFilters: byUser<SetStateAction<CandidateFilters>>(setFilters),
    setSorts: byUser(setSorts),
    setLayout: byUser(opened ? setViewLayout : setOwnLayout),
    /** Shows what matches these words, as another screen wants it; the next opening does not. */
    find: (search: string) => {
      isOwn.current = false;
      fill({ ...EVERYTHING_SHOWN, filters: { ...NO_FILTERS, search } }, null);
    },
    view: {
      /** The view whose tab is chosen; null for all profiles. */
      opened,
      isChanged,
      /** What saving it now would save. */
      now,
      /** The ids of the views that are not open and have changes that are not saved. */
      changedIds: new Set(changed.keys()) as ReadonlySet<string>,
      /** Shows a view with what was changed in it, or all profiles. */
      show,
      /** Shows a view as it is saved. What was changed in it, and in the view that was open, is discarded. */
      showSaved,
      /** Goes on from what is stored, without changing what the table shows. */
      continueFrom: byUser((view: SavedView) => setOpened(view)),
    },
  };
}

export type OpenedView = ReturnType<typeof useOpenedView>['view'];
