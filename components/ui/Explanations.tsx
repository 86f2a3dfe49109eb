import { Tooltip } from '@base-ui/react/tooltip';
import styles from './Explanations.module.css';
import { explanations } from './explanation';
import { Facts } from './Facts';

/** The popover in which a screen's figures explain themselves; one per screen. */
export function Explanations() {
  return (
    <Tooltip.Root handle={explanations}>
      {({ payload }) => (
        <Tooltip.Portal>
          <Tooltip.Positioner
            className={styles.positioner}
            sideOffset={6}
            collisionPadding={8}
            positionMethod="fixed"
          >
            <Tooltip.Popup
              className={styles.popup}
              aria-hidden="true"
              // The popover has no controls, so a tap on it closes it to reveal what it covers.
              onClick={({ nativeEvent }) => isTouch(nativeEvent) && explanations.close()}
            >
              {payload && <Facts facts={payload} />}
            </Tooltip.Popup>
          </Tooltip.Positioner>
        </Tooltip.Portal>
      )}
    </Tooltip.Root>
  );
}

/** Whether this click was a tap. Browsers send clicks as pointer events (Chromium since 92, Firefox since 128). */
export const isTouch = (event: MouseEvent): boolean =>
  'pointerType' in event && (event.pointerType === 'touch' || event.pointerType === 'pen');
