import { Toast } from '@base-ui/react/toast';
import type { ReactNode } from 'react';
import styles from './Toasts.module.css';
import { toastManager } from './toast';

interface ToastsProps {
  children: ReactNode;
  /** At the top where the actions stand at the bottom: a toast must not lie on what is pressed next. */
  place?: 'top' | 'bottom';
}

/** Wraps a screen so that `say` can be heard in it. F6 leads to the newest toast. */
export function Toasts({ children, place = 'bottom' }: ToastsProps) {
  return (
    <Toast.Provider toastManager={toastManager} limit={2}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className={`${styles.viewport} ${styles[place]}`}>
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList() {
  const { toasts } = Toast.useToastManager();
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
