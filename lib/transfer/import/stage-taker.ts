import { saysDoNotContact } from './do-not-contact';
import { cellAt } from './grid';
import { addNote, stageIn, type Taker, takeOnce } from './open-row';
import { plainCell } from './text-cells';

/**
 * Takes how far the work with somebody has come. `calledFor` gives the stage that a word names, and null for a word that goes to
 * the note.
 */
export function stageTaker(
  at: number,
  label: string,
  isEmpty: (text: string) => boolean,
  isOwn: boolean,
  calledFor: (stage: string) => string | null,
): Taker {
  return ({ line, row, values, refuse }) => {
    const text = plainCell(cellAt(row, at));
    // Not a stage: the work with this person has not come that far, it must not begin.
    if (!isOwn && saysDoNotContact(text)) addNote(values, `${label}: ${text}`);
    else if (!isEmpty(text)) {
      const stage = stageIn(text);
      if (stage === null) return refuse(line, at, text, { code: 'too-long' });
      const called = calledFor(stage);
      if (called === null) addNote(values, `${label}: ${stage}`);
      else takeOnce(values, 'stage', called, `${label}: ${stage}`);
    }
  };
}
