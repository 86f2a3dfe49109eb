import { singleKeys } from '../../lib/settings/stored-settings';
import { storeSetting, useSetting } from '../data/use-setting';
import { Checkbox } from '../ui/Checkbox';
import { FieldGroup } from '../ui/FieldGroup';

/** Whether single keys act: who speaks to the computer, or whose hands tremble, presses them unawares. */
export function KeySettings() {
  const on = useSetting(singleKeys);
  return (
    <FieldGroup legend="Keyboard">
      <Checkbox checked={on} onChange={(next) => storeSetting(singleKeys, next)}>
        Single-key shortcuts, such as M for “Measure”
      </Checkbox>
    </FieldGroup>
  );
}
