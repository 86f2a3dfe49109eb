import { singleKeys } from '../../lib/settings/stored-settings';
import { say } from '../../lib/words/catalogue/say';
import { storeSetting, useSetting } from '../data/use-setting';
import { Checkbox } from '../ui/Checkbox';
import { FieldGroup } from '../ui/FieldGroup';

/** Switches single keys on or off: users of speech input or with tremor may press them by accident. */
export function KeySettings() {
  const on = useSetting(singleKeys);
  return (
    <FieldGroup legend={say('settings.keys.legend')}>
      <Checkbox checked={on} onChange={(next) => storeSetting(singleKeys, next)}>
        {say('settings.keys.single')}
      </Checkbox>
    </FieldGroup>
  );
}
