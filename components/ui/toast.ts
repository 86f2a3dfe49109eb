import { Toast } from '@base-ui/react/toast';

/** The one place toasts come from; `Toasts` shows them. */
export const toastManager = Toast.createToastManager();

/** Says that something was done, and offers to take it back where it can be. */
export function say(text: string, undo?: () => void): void {
  const id = toastManager.add({
    description: text,
    // Taking back needs more time than reading.
    timeout: undo ? 8000 : 4000,
    ...(undo && {
      actionProps: {
        children: 'Undo',
        onClick: () => {
          toastManager.close(id);
          undo();
        },
      },
    }),
  });
}

/** Says that something went wrong. Stays until it is closed. */
export function sayProblem(text: string): void {
  toastManager.add({ description: text, type: 'problem', priority: 'high', timeout: 0 });
}
