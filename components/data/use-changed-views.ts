import { useState } from 'react';
import type { ChangedView } from './left-list';
import type { SavedView } from './view-rows';

/** The views that were changed and left for another one, with what they showed, by the id of the view. */
export function useChangedViews() {
  const [changed, setChanged] = useState<ReadonlyMap<string, ChangedView>>(new Map());
  const change = (edit: (views: Map<string, ChangedView>) => void) =>
    setChanged((before) => {
      const after = new Map(before);
      edit(after);
      return after;
    });
  return {
    changed,
    keep: (view: ChangedView) => change((views) => views.set(view.opened.id, view)),
    forget: ({ id }: SavedView) => change((views) => views.delete(id)),
    /** What an earlier screen left, besides what was changed here since. */
    add: (left: readonly ChangedView[]) =>
      setChanged((before) => new Map([...left.map((one) => [one.opened.id, one] as const), ...before])),
  };
}
