import { PLATFORM_NAMES, type PlatformId } from '../../lib/model/platform';
import { PLATFORM_FACTS } from '../../lib/platforms/facts';
import { say } from '../../lib/words/catalogue/say';
import { cautionWords } from '../../lib/words/platform-words';
import { useOptionalPlatforms } from '../data/use-optional-platforms';
import { Checkbox } from '../ui/Checkbox';
import { FieldGroup } from '../ui/FieldGroup';
import styles from './Settings.module.css';

/** Switches each optional platform on or off, which gives Yardstick access to its sites or takes it back. */
export function PlatformSwitches({ optional }: { optional?: readonly PlatformId[] }) {
  const platforms = useOptionalPlatforms(optional);
  if (platforms === null || platforms.length === 0) return null;
  return (
    <FieldGroup legend={say('settings.platforms.legend')}>
      <p className={styles.hint}>{say('settings.platforms.hint')}</p>
      {platforms.map(({ id, isOn, change }) => (
        <div key={id}>
          {PLATFORM_FACTS[id].caution && <p>{cautionWords(id)}</p>}
          <Checkbox checked={isOn} onChange={change}>
            {say('settings.platforms.read', { platform: PLATFORM_NAMES[id] })}
          </Checkbox>
        </div>
      ))}
    </FieldGroup>
  );
}
