import { copyHeaders } from '../../lib/settings/choices';
import { choose, useChoice } from '../data/use-choice';
import { Tick } from '../ui/Tick';

/** Whether "Copy row" puts the line of column names above the row: wanted for an empty sheet, not for one in use. */
export function CopyHeadersSwitch() {
  const on = useChoice(copyHeaders);
  return (
    <Tick checked={on} onChange={(next) => choose(copyHeaders, next)}>
      Copy column names with the row
    </Tick>
  );
}
