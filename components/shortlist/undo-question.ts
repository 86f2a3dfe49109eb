import { say } from '../../lib/words/catalogue/say';
import { formatMoment } from '../../lib/words/numbers';
import { stageWords } from '../../lib/words/saved-words';
import { cellValues } from '../data/step-words';
import type { NextToUndo } from '../data/take-back';
import { openToast, toastManager } from '../ui/toast';

type LargeStep = NonNullable<NextToUndo['large']>;

/** The question on the screen. */
let asked: { commitId: string; toast: string } | null = null;

/** Asks whether to take back a step that changed much. Another press of the key leaves the question as it is. */
export function askToUndo(commitId: string, step: LargeStep, undo: () => void): void {
  if (asked?.commitId === commitId) return;
  closeUndoQuestion();
  const onClose = () => {
    if (asked?.toast === toast) asked = null;
  };
  const toast = openToast(() => questionText(step), undo, { onClose, stays: true });
  asked = { commitId, toast };
}

/** Closes the question, because another step is next now. */
export function closeUndoQuestion(): void {
  if (asked !== null) toastManager.close(asked.toast);
  asked = null;
}

/** "Next to undo: the import of 292 profiles on 30 Nov 2026, 19:39. Undo it?" */
function questionText(step: LargeStep): string {
  const { kind, profiles, label } = step;
  const at = formatMoment(step.atMs);
  switch (kind) {
    case 'many-merged':
      return say('undo.ask-many-merged', { at });
    case 'many-cells':
      return say('undo.ask-many-cells', { ...cellValues(step), at });
    case 'many-imported':
    case 'many-removed':
    case 'many-stage':
    case 'many-tags':
    case 'many-lists':
    case 'queue-added':
    case 'queue-removed':
      return say(`undo.ask-${kind}`, { profiles, at });
    case 'label-merged':
    case 'label-deleted':
      return label?.label
        ? say(`undo.ask-${kind}`, { name: stageWords(label.label), profiles, at })
        : say('undo.ask-many', { profiles, at });
    default:
      return say('undo.ask-many', { profiles, at });
  }
}
