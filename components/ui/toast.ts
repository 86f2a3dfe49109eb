import { Toast } from '@base-ui/react/toast';
import { withoutReordering } from '../../lib/model/outside-text';

/** What a toast knows beside its words. */
export interface ToastAbout {
  /** The profile that it speaks of: it goes when the screen shows another. */
  about: string;
}

/** The one place toasts come from; `Toasts` shows them. They name profiles, tags and tables, which turn no word around. */
export const toastManager = Toast.createToastManager<ToastAbout>();

// Taking back needs more time than reading.
const READING_MS = 4000;
const TAKING_BACK_MS = 8000;

/** The newest toast that is only to be read: it goes when there is something newer to say. */
let passing: string | null = null;

type Options = Parameters<typeof toastManager.add>[0];

/** What offers Undo or speaks of a problem stays beside a newer toast; what was only to be read does not. */
function add(options: Options, isPassing: boolean): string {
  if (passing !== null) toastManager.close(passing);
  const id = toastManager.add(options);
  passing = isPassing ? id : null;
  return id;
}

/** Says that something was done, and offers to take it back where it can be. */
export function showToast(text: string, undo?: () => void): void {
  const id = add(
    {
      description: withoutReordering(text),
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
    },
    undo === undefined,
  );
}

/** Says what was done with the profile on the screen. Names it: the screen may show another by the time it is done. */
export function showToastAbout(profileId: string, text: string): void {
  add({ description: withoutReordering(text), timeout: READING_MS, data: { about: profileId } }, true);
}

/** Says that something went wrong. Stays until it is closed. */
export function showProblem(text: string): void {
  add({ description: withoutReordering(text), type: 'problem', priority: 'high', timeout: 0 }, false);
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
