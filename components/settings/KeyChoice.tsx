import { singleKeys } from '../../lib/settings/choices';
import { choose, useChoice } from '../data/use-choice';
import { FieldGroup } from '../ui/FieldGroup';
import { Tick } from '../ui/Tick';

/** Whether single keys act: who speaks to the computer, or whose hands tremble, presses them unawares. */
export function KeyChoice() {
  const on = useChoice(singleKeys);
  return (
    <FieldGroup legend="Keyboard">
      <Tick checked={on} onChange={(next) => choose(singleKeys, next)}>
        Single-key shortcuts, such as M for “Measure”
      </Tick>
    </FieldGroup>
  );
}
