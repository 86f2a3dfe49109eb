import { useMemo } from 'react';
import { type ColumnLayout, USUAL_LAYOUT } from '../../lib/model/column-layout';
import { columnLayouts, extraColumns } from '../../lib/settings/stored-settings';
import { storeSetting, useSetting } from './use-setting';
import { useShortlist } from './use-shortlist';

/** How the columns of the current workspace are arranged, and how to arrange them. */
export function useColumnLayout(): [layout: ColumnLayout, change: (layout: ColumnLayout) => void] {
  const { name } = useShortlist();
  const all = useSetting(columnLayouts);
  const extras = useSetting(extraColumns);
  const own = all[name];
  const layout = useMemo(
    () => own ?? { ...USUAL_LAYOUT, shown: Object.fromEntries(extras.map((id) => [id, true] as const)) },
    [own, extras],
  );
  return [layout, (next) => storeSetting(columnLayouts, { ...all, [name]: next })];
}
