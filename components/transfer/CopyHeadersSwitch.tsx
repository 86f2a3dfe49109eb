import { copyHeaders } from '../../lib/settings/choices';
import { choose, useChoice } from '../data/use-choice';
import { Checkbox } from '../ui/Checkbox';

/** Whether "Copy row" puts the line of column names above the row: wanted for an empty sheet, not for one in use. */
export function CopyHeadersSwitch() {
  const on = useChoice(copyHeaders);
  return (
    <Checkbox checked={on} onChange={(next) => choose(copyHeaders, next)}>
      Copy column names with the row
    </Checkbox>
  );
}
