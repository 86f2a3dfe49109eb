import { rowDensity } from '../../lib/settings/stored-settings';
import { storeSetting, useSetting } from './use-setting';

/** Whether each row of the table has one line, and a way to choose. */
export function useOneLineRows(): [isOneLine: boolean, choose: (isOneLine: boolean) => void] {
  const density = useSetting(rowDensity);
  return [
    density === 'compact',
    (isOneLine) => storeSetting(rowDensity, isOneLine ? 'compact' : 'comfortable'),
  ];
}
