import { singleKeys } from '../../lib/settings/choices';
import { Tick } from '../ui/Tick';
import styles from './Settings.module.css';
import { choose, useChoice } from './use-choice';

/** Whether single keys act: who speaks to the computer, or whose hands tremble, presses them unawares. */
export function KeyChoice() {
  const on = useChoice(singleKeys);
  return (
    <fieldset className={styles.group}>
      <legend>Keyboard</legend>
      <Tick checked={on} onChange={(next) => choose(singleKeys, next)}>
        Single-key shortcuts, such as M for “Measure”
      </Tick>
    </fieldset>
  );
}
