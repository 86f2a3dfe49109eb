import { useMemo } from 'react';
import { noteTexts, tellsContactOrAmount } from '../../lib/documents/hand-over/telling-notes';
import type { Candidate } from '../../lib/model/candidate';
import { handleText } from '../../lib/model/place';
import { say } from '../../lib/words/catalogue/say';
import { listOf } from '../../lib/words/lists';
import { formatNumber } from '../../lib/words/numbers';
import { Checkbox } from '../ui/Checkbox';
import formStyles from '../ui/DialogForm.module.css';

interface NotesChoiceProps {
  checked: boolean;
  /** Whether it is checked because the last page of the same profiles had the notes. */
  isAsLastTime: boolean;
  onChange(checked: boolean): void;
  profiles: readonly { candidate: Pick<Candidate, 'handle' | 'entries'> }[];
}

/**
 * Whether notes are handed over. Nothing tells what an import wrote into a note from the user's own words, so what notes
 * may give away is said before they are chosen, with how many seem to do so.
 */
export function NotesChoice({ checked, isAsLastTime, onChange, profiles }: NotesChoiceProps) {
  const telling = useMemo(() => tellingIn(profiles), [profiles]);
  return (
    <div>
      <Checkbox checked={checked} onChange={onChange}>
        {say('hand-over.dialog.notes')}
      </Checkbox>
      <p className={formStyles.hint}>{say('hand-over.dialog.notes-as-they-are')}</p>
      {isAsLastTime && (
        <p role="status" className={formStyles.warning}>
          {say('hand-over.dialog.notes-as-last-time')}
        </p>
      )}
      {telling.notes > 0 && (
        <p role="status" className={checked ? formStyles.warning : formStyles.hint}>
          {say('hand-over.dialog.notes-that-tell', {
            notes: telling.notes,
            all: formatNumber(telling.all),
            accounts: listOf(telling.accounts),
          })}
        </p>
      )}
    </div>
  );
}

function tellingIn(profiles: NotesChoiceProps['profiles']): {
  all: number;
  notes: number;
  accounts: string[];
} {
  const written = profiles.map(({ candidate: { handle, entries } }) => {
    const notes = entries.filter((note) => noteTexts(note).length > 0);
    return { handle, all: notes.length, telling: notes.filter(tellsContactOrAmount).length };
  });
  return {
    all: written.reduce((sum, { all }) => sum + all, 0),
    notes: written.reduce((sum, { telling }) => sum + telling, 0),
    accounts: written.filter(({ telling }) => telling > 0).map(({ handle }) => handleText(handle)),
  };
}
