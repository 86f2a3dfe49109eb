import { Toast } from '@base-ui/react/toast';

/** What a toast knows beside its words. */
export interface ToastAbout {
  /** The profile that it speaks of: it goes when the screen shows another. */
  about: string;
}

/** The one place toasts come from; `Toasts` shows them. */
export const toastManager = Toast.createToastManager<ToastAbout>();

// Taking back needs more time than reading.
const READING_MS = 4000;
const TAKING_BACK_MS = 8000;

/** Says that something was done, and offers to take it back where it can be. */
export function showToast(text: string, undo?: () => void): void {
  const id = toastManager.add({
    description: text,
    timeout: undo ? TAKING_BACK_MS : READING_MS,
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

/** Says what was done with the profile on the screen. Names it: the screen may show another by the time it is done. */
export function showToastAbout(profileId: string, text: string): void {
  toastManager.add({ description: text, timeout: READING_MS, data: { about: profileId } });
}

/** Says that something went wrong. Stays until it is closed. */
export function showProblem(text: string): void {
  toastManager.add({ description: text, type: 'problem', priority: 'high', timeout: 0 });
}

/** Says that an action failed for a reason that nobody foresaw, with a report to copy. Stays until it is closed. */
export function showFailure(report: string): void {
  const id = toastManager.add({
    description: 'That did not work. Everything saved before is safe. Reload, then try again.',
    type: 'problem',
    priority: 'high',
    timeout: 0,
    actionProps: {
      children: 'Copy report',
      onClick: () => {
        navigator.clipboard.writeText(report).then(
          () => toastManager.close(id),
          () => showProblem('The browser did not allow the copy.'),
        );
      },
    },
  });
}
