import { Toast } from '@base-ui/react/toast';
import { createElement, type ReactNode } from 'react';
import { say } from '../../lib/words/catalogue/say';
import { Said } from './Said';

/** Data of a toast besides its text. */
export interface ToastAbout {
  /** The profile the toast is about; the toast closes when the screen shows another. */
  about: string;
}

/**
 * The source of all toasts; `Toasts` shows them. Their text isolates the names of profiles, tags and tables, so that
 * these cannot change its direction.
 */
export const toastManager = Toast.createToastManager<ToastAbout>();

// Undo needs more time than reading.
const READING_MS = 4000;
const TAKING_BACK_MS = 8000;

/** The newest toast without an action; a newer one replaces it. */
let passing: string | null = null;

type Shown = Pick<
  ReturnType<typeof Toast.useToastManager>['toasts'][number],
  'id' | 'type' | 'actionProps' | 'transitionStatus'
>;

/** The toasts on the screen, newest first. */
let shown: readonly Shown[] = [];

/** Told by `Toasts`, after each change of them. */
export function setShownToasts(toasts: readonly Shown[]): void {
  shown = toasts;
}

/** Closes the newest toast that offers no way back, as Escape does; false if there is none. */
export function closeMessage(): boolean {
  const newest = shown.find(
    ({ type, actionProps, transitionStatus }) =>
      transitionStatus !== 'ending' && (actionProps === undefined || type === 'problem'),
  );
  if (newest) toastManager.close(newest.id);
  return newest !== undefined;
}

type Options = Parameters<typeof toastManager.add>[0];

/** Says the text of a toast; called again when the language changes while the toast is shown. */
export type ToastWords = () => string;

const shownWords = (words: ToastWords): ReactNode => createElement(Said, { words });

const undoWord = () => say('ui.toast.undo');

/** A toast with Undo or a problem stays beside a newer one; a plain message is replaced. */
function add(options: Options, isPassing: boolean): string {
  if (passing !== null) toastManager.close(passing);
  const id = toastManager.add(options);
  passing = isPassing ? id : null;
  return id;
}

/** Reports that something was done, and offers Undo if possible, or another way back with its name. */
export function showToast(text: ToastWords, undo?: () => void): void {
  openToast(text, undo);
}

interface ToastOptions {
  /** The words of its button. */
  name?: ToastWords;
  onClose?: () => void;
  /** Until it is answered or closed, as a question. */
  stays?: boolean;
}

/** The same; returns the id of the toast. */
export function openToast(
  text: ToastWords,
  undo?: () => void,
  { name = undoWord, onClose, stays = false }: ToastOptions = {},
): string {
  const id = add(
    {
      description: shownWords(text),
      timeout: stays ? 0 : undo ? TAKING_BACK_MS : READING_MS,
      onClose,
      ...(undo && {
        actionProps: {
          children: shownWords(name),
          onClick: () => {
            toastManager.close(id);
            undo();
          },
        },
      }),
    },
    undo === undefined,
  );
  return id;
}

/**
 * Reports what was done with the profile on the screen. Includes its name, because the screen may show another by then.
 */
export function showToastAbout(profileId: string, text: ToastWords): void {
  add({ description: shownWords(text), timeout: READING_MS, data: { about: profileId } }, true);
}

/** Reports a problem. Stays until closed. */
export function showProblem(text: ToastWords): void {
  add({ description: shownWords(text), type: 'problem', priority: 'high', timeout: 0 }, false);
}

/** Reports an unexpected failure, with a report to copy. Stays until closed. */
export function showFailure(report: string): void {
  const id = toastManager.add({
    description: shownWords(() => say('ui.failure.action')),
    type: 'problem',
    priority: 'high',
    timeout: 0,
    actionProps: {
      children: shownWords(() => say('ui.failure.copy')),
      onClick: () => {
        navigator.clipboard.writeText(report).then(
          () => toastManager.close(id),
          () => showProblem(() => say('ui.failure.not-copied')),
        );
      },
    },
  });
}
