import type { CellKind } from '../../../lib/cells/cell-column';
import { valuesIn } from '../../../lib/cells/cell-text';
import type { Candidate } from '../../../lib/model/candidate';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { type CandidateChanges, editCandidate } from '../../../lib/store/edit-candidate';
import { candidateById } from '../../../lib/store/find-candidates';
import { say } from '../../../lib/words/catalogue/say';
import { typedCell } from '../../../lib/words/cell-words';
import { inOneLine } from '../../../lib/words/problem-words';
import { openToast, showProblem, showToast } from '../../ui/toast';
import { showUnchanged } from '../../ui/undo-outside-history';
import { changesOver } from './changes-over';
import { newestNote } from './newest-note';

interface StoredCell {
  id: string;
  column: string;
  kind: CellKind;
  /** The heading of the column. */
  label: string;
  /** The candidate as it was when the edit began. */
  over: Candidate;
}

/** By cell: the text that this window stored last, which is no change of another window. */
const storedHere = new Map<string, string>();

/** Stores an edited cell, and tells what another window stored there since the edit began. */
export async function storeOver(
  db: ShortlistDatabase,
  edited: StoredCell,
  changes: CandidateChanges,
): Promise<void> {
  const { id, column, kind, over } = edited;
  const cell = `${id} ${column}`;
  const before = storedHere.get(cell);
  // Known from now on, because the next edit may begin before this one is stored.
  const expected = typedCell(kind, { ...over, ...changes } as Candidate);
  storedHere.set(cell, expected);
  // Both at once: the page may be closing. The first to open its transaction reads what the edit replaces.
  const reading = candidateById(db, id).catch(() => null);
  const result = await editCandidate(db, id, changes);
  if (!result.ok) return showProblem(() => inOneLine(result.problem));
  const replaced = await reading;
  const after = result.value;
  const [began, found, now] = [over, replaced ?? over, after].map((one) => typedCell(kind, one));
  if (now === found) showUnchanged(() => say('cells.same', { cells: 1 }));
  const isOwn = before === found;
  if (storedHere.get(cell) === expected) storedHere.set(cell, now ?? '');
  if (kind.is === 'note' ? keepsBoth(over, after) : found !== began && found !== now && !isOwn)
    tell(db, edited, replaced ?? over, after);
}

/** Whether another wording of the note that was edited came to stand beside it. */
function keepsBoth(over: Candidate, after: Candidate): boolean {
  const { id } = newestNote(over);
  const [before, now] = [over, after].map(({ entries }) => entries.find((entry) => entry.id === id)?.other);
  return (now?.length ?? 0) > (before?.length ?? 0);
}

function tell(
  db: ShortlistDatabase,
  { id, kind, label: column }: StoredCell,
  replaced: Candidate,
  after: Candidate,
): void {
  switch (kind.is) {
    case 'fee':
    case 'offered':
    case 'agreed':
    case 'rating':
    case 'stage': {
      const [other, mine] = [replaced, after].map(
        (one) => typedCell(kind, one) || say('undo.value.nothing'),
      ) as [string, string];
      const use = async () => {
        const result = await editCandidate(db, id, changesOver(valuesIn(kind, replaced), after));
        if (!result.ok) showProblem(() => inOneLine(result.problem));
      };
      const words = () => say('cells.replaced-other', { column, other, mine });
      openToast(words, () => void use(), { name: () => say('cells.use-other', { other }), stays: true });
      break;
    }
    case 'note':
    case 'field':
    case 'nextAction':
    case 'nextActionDay':
      showToast(() => say('cells.kept-both', { column }));
  }
}
