import { type FieldState, fieldStates } from '../../lib/health/lost-fields';
import { PLATFORM_IDS, PLATFORM_NAMES } from '../../lib/model/platform';
import { readerHealth } from '../../lib/settings/reader-health';
import { say } from '../../lib/words/catalogue/say';
import {
  healthFieldName,
  pageKindName,
  platformHealthWords,
  stateWords,
} from '../../lib/words/reader-health-words';
import { useSetting } from '../data/use-setting';
import { useNow } from '../data/use-time';
import { FieldGroup } from '../ui/FieldGroup';
import styles from './ReaderHealth.module.css';
import settings from './Settings.module.css';

/** When each number was last read on each platform, and which ones its pages no longer give. */
export function ReaderHealth() {
  const health = useSetting(readerHealth);
  const nowMs = useNow();
  const platforms = PLATFORM_IDS.map((id) => ({ id, states: fieldStates(health, id) })).filter(
    ({ states }) => states.length > 0,
  );
  return (
    <FieldGroup legend={say('health.title')}>
      <p className={settings.hint}>{say(platforms.length === 0 ? 'health.hint-empty' : 'health.hint')}</p>
      {platforms.map(({ id, states }) => (
        <details key={id} className={styles.platform} open={states.some(isLost) || undefined}>
          <summary>
            {PLATFORM_NAMES[id]}{' '}
            <span className={styles.summary}>{platformHealthWords(states, id, nowMs)}</span>
          </summary>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{say('health.column-number')}</th>
                <th scope="col">{say('health.column-page')}</th>
                <th scope="col">{say('health.column-last-read')}</th>
              </tr>
            </thead>
            <tbody>
              {states.map((state) => (
                <tr key={`${state.page} ${state.field}`} className={isLost(state) ? styles.lost : undefined}>
                  <th scope="row">{healthFieldName(state.field, id)}</th>
                  <td>{pageKindName(state.page)}</td>
                  <td>{stateWords(state, nowMs)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ))}
    </FieldGroup>
  );
}

const isLost = ({ lostSinceMs }: FieldState): boolean => lostSinceMs !== null;
