import { singleKeys } from '../../lib/settings/stored-settings';
import { storeSetting, useSetting } from '../data/use-setting';
import { Checkbox } from '../ui/Checkbox';
import { FieldGroup } from '../ui/FieldGroup';

/** Switches single keys on or off: users of speech input or with tremor may press them by accident. */
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
