import { singleKeys } from '../../lib/settings/choices';
import { choose, useChoice } from '../data/use-choice';
import { Checkbox } from '../ui/Checkbox';
import { FieldGroup } from '../ui/FieldGroup';

/** Whether single keys act: who speaks to the computer, or whose hands tremble, presses them unawares. */
export function KeyChoice() {
  const on = useChoice(singleKeys);
  return (
    <FieldGroup legend="Keyboard">
      <Checkbox checked={on} onChange={(next) => choose(singleKeys, next)}>
        Single-key shortcuts, such as M for “Measure”
      </Checkbox>
    </FieldGroup>
  );
}
