import { copyHeaders } from '../../lib/settings/stored-settings';
import { storeSetting, useSetting } from '../data/use-setting';
import { Checkbox } from '../ui/Checkbox';

/** Whether "Copy row" puts the line of column names above the row: wanted for an empty sheet, not for one in use. */
export function CopyHeadersSwitch() {
  const on = useSetting(copyHeaders);
  return (
    <Checkbox checked={on} onChange={(next) => storeSetting(copyHeaders, next)}>
      Copy column names with the row
    </Checkbox>
  );
}
