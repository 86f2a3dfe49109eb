import { Toast } from '@base-ui/react/toast';
import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { say } from '../../lib/words/catalogue/say';
import { useListedKey } from './keys/listed-keys';
import { makeRoomFor } from './room-for-toasts';
import styles from './Toasts.module.css';
import { setShownToasts, type ToastAbout, toastManager } from './toast';

interface ToastsProps {
  children: ReactNode;
  /** At the bottom, the screen ends above the toasts. At the top they cover the heading alone. */
  edge?: 'top' | 'bottom';
  /** The profile on the screen; toasts about another are closed. */
  showing?: string | null;
}

/** Wraps a screen so that toasts appear in it. F6 moves the focus to the newest toast. */
export function Toasts({ children, edge = 'top', showing = null }: ToastsProps) {
  return (
    <Toast.Provider toastManager={toastManager} limit={2}>
      {children}
      <Toast.Portal>
        <Toast.Viewport
          aria-label={say('ui.toast.region')}
          ref={edge === 'bottom' ? makeRoomFor : null}
          className={`${styles.viewport} ${styles[edge]}`}
        >
          <ToastList showing={showing} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList({ showing }: { showing: string | null }) {
  const { toasts } = Toast.useToastManager<ToastAbout>();
  useListedKey(
    toasts.length === 0
      ? null
      : { keys: 'F6', words: say('ui.toast.key'), kind: 'combination', works: () => true },
  );
  useEffect(() => {
    setShownToasts(toasts);
    return () => setShownToasts([]);
  }, [toasts]);
  const closeOthers = useEffectEvent((shown: string | null) => {
    for (const { id, data } of toasts) if (data && data.about !== shown) toastManager.close(id);
  });
  // Runs only when the screen changes its subject: later toasts about the previous profile name it and may stay.
  useEffect(() => closeOthers(showing), [showing]);
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={styles.toast} swipeDirection={['down', 'right']}>
      <Toast.Content className={styles.content}>
        <Toast.Description className={styles.words} data-type={toast.type} />
        {toast.actionProps && <Toast.Action className={styles.action} />}
        {/* Base UI hides it from assistive technology while toasts lie on top of each other, which these never do. */}
        <Toast.Close className={styles.action} aria-hidden={false}>
          {say('ui.toast.close')}
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
