import { Toast } from '@base-ui/react/toast';
import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { useListedKey } from './keys/listed-keys';
import styles from './Toasts.module.css';
import { type ToastAbout, toastManager } from './toast';

interface ToastsProps {
  children: ReactNode;
  /** Where nothing stands that is pressed or looked at next: a toast lies over it. */
  place?: 'top' | 'bottom';
  /** The profile on the screen: what was said about another goes. */
  showing?: string | null;
}

/** Wraps a screen so that `say` can be heard in it. F6 leads to the newest toast. */
export function Toasts({ children, place = 'top', showing = null }: ToastsProps) {
  return (
    <Toast.Provider toastManager={toastManager} limit={2}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className={`${styles.viewport} ${styles[place]}`}>
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
      : { keys: 'F6', words: 'Go to the newest message', kind: 'combination', works: () => true },
  );
  const closeOthers = useEffectEvent((shown: string | null) => {
    for (const { id, data } of toasts) if (data && data.about !== shown) toastManager.close(id);
  });
  // Only when the screen moves on: what is said of a profile after that names it, and is to be read.
  useEffect(() => closeOthers(showing), [showing]);
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={styles.toast} swipeDirection={['down', 'right']}>
      <Toast.Content className={styles.content}>
        <Toast.Description className={styles.words} data-type={toast.type} />
        {toast.actionProps && <Toast.Action className={styles.action} />}
        <Toast.Close className={styles.action}>Close</Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
