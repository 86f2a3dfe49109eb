import { extraColumns } from '../../lib/settings/stored-settings';
import { storeSetting, useSetting } from './use-setting';

/** Ids of the columns that the user added to the shortlist, and how to change them. */
export function useExtraColumns(): [ids: readonly string[], change: (ids: string[]) => void] {
  return [useSetting(extraColumns), (ids) => storeSetting(extraColumns, ids)];
}
