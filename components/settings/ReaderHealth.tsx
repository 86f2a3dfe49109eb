import { type FieldState, fieldStates } from '../../lib/health/lost-fields';
import { PLATFORM_IDS, PLATFORM_NAMES } from '../../lib/model/platform';
import { readerHealth } from '../../lib/settings/reader-health';
import {
  HEALTH_FIELD_NAMES,
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
    <FieldGroup legend="What Yardstick can read">
      <p className={settings.hint}>
        {platforms.length === 0
          ? 'Open a profile. Yardstick then lists here which numbers it can read on each platform.'
          : 'A number is listed as missing when several profiles in a row lack it although such pages used to show it. The record has dates and counts, and no names.'}
      </p>
      {platforms.map(({ id, states }) => (
        <details key={id} className={styles.platform} open={states.some(isLost) || undefined}>
          <summary>
            {PLATFORM_NAMES[id]} <span className={styles.summary}>{platformHealthWords(states, nowMs)}</span>
          </summary>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Number</th>
                <th scope="col">Page</th>
                <th scope="col">Last read</th>
              </tr>
            </thead>
            <tbody>
              {states.map((state) => (
                <tr key={`${state.page} ${state.field}`} className={isLost(state) ? styles.lost : undefined}>
                  <th scope="row">{HEALTH_FIELD_NAMES[state.field]}</th>
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
