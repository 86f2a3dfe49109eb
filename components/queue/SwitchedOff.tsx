import { PLATFORM_NAMES } from '../../lib/model/platform';
import type { QueueAccount } from '../../lib/store/queue/add-to-queue';
import { say } from '../../lib/words/catalogue/say';
import { useOptionalPlatforms } from '../data/use-optional-platforms';
import { Button } from '../ui/Button';
import styles from './QueueSheet.module.css';

/** Says which of the accounts Yardstick cannot read yet, because their platform is switched off. */
export function SwitchedOff({ accounts }: { accounts: readonly QueueAccount[] }) {
  const platforms = useOptionalPlatforms() ?? [];
  const off = platforms
    .filter(({ isOn }) => !isOn)
    .map((one) => ({ ...one, profiles: accounts.filter(({ platform }) => platform === one.id).length }))
    .filter(({ profiles }) => profiles > 0);
  if (off.length === 0) return null;
  return (
    <ul className={styles.found} role="status">
      {off.map(({ id, profiles, change }) => {
        const platform = PLATFORM_NAMES[id];
        return (
          <li key={id} className={styles.off}>
            {say('queue.sheet.switched-off', { profiles, platform })}
            <Button variant="quiet" onPress={() => change(true)}>
              {say('profile.state.switch-on', { platform })}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
