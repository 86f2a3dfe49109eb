import { PLATFORM_NAMES, type PlatformId } from '../../lib/model/platform';
import { PLATFORM_FACTS } from '../../lib/platforms/facts';
import { useOptionalPlatforms } from '../data/use-optional-platforms';
import { Checkbox } from '../ui/Checkbox';
import { FieldGroup } from '../ui/FieldGroup';
import styles from './Settings.module.css';

/** Switches each optional platform on or off, which gives Yardstick access to its sites or takes it back. */
export function PlatformSwitches({ optional }: { optional?: readonly PlatformId[] }) {
  const platforms = useOptionalPlatforms(optional);
  if (platforms === null || platforms.length === 0) return null;
  return (
    <FieldGroup legend="More platforms">
      <p className={styles.hint}>
        Yardstick can read these only while they are switched on. Your browser asks you to allow each. What
        you saved stays when you switch one off.
      </p>
      {platforms.map(({ id, isOn, change }) => (
        <div key={id}>
          {PLATFORM_FACTS[id].caution && <p>{PLATFORM_FACTS[id].caution}</p>}
          <Checkbox checked={isOn} onChange={change}>
            Read {PLATFORM_NAMES[id]}
          </Checkbox>
        </div>
      ))}
    </FieldGroup>
  );
}
