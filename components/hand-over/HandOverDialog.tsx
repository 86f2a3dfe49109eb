import { useState } from 'react';
import { say } from '../../lib/words/catalogue/say';
import { formatNumber } from '../../lib/words/numbers';
import { Dialog } from '../ui/Dialog';
import { FailureBoundary } from '../ui/FailureBoundary';
import { HandOverForm } from './HandOverForm';
import type { HandOverWhat, ListedProfiles } from './handed-over';

interface HandOverDialogProps extends ListedProfiles {
  /** Beside the selection, the button says how many profiles it hands over. */
  isBesideSelection?: boolean;
}

/** Hands over profiles of the list: which ones, what is in it, how it will look, and the file. */
export function HandOverDialog({ isBesideSelection = false, ...listed }: HandOverDialogProps) {
  /** The profiles that are handed over; null while it is closed. */
  const [what, setWhat] = useState<HandOverWhat | null>(null);
  const { all, filtered, selected } = listed.counts;
  const first: HandOverWhat = selected > 0 ? 'selected' : filtered === null ? 'all' : 'filtered';
  return (
    <Dialog
      title={say('hand-over.dialog.title')}
      opener={
        isBesideSelection
          ? say('hand-over.dialog.open-selected', { count: formatNumber(selected) })
          : say('hand-over.dialog.open')
      }
      openerVariant={isBesideSelection ? 'plain' : 'quiet'}
      openerProps={{ disabled: all === 0 }}
      width="wide"
      open={what !== null}
      onOpenChange={(isOpen) => setWhat(isOpen ? first : null)}
    >
      {what !== null && (
        <FailureBoundary part={say('hand-over.dialog.title')}>
          <HandOverForm listed={listed} what={what} onWhat={setWhat} />
        </FailureBoundary>
      )}
    </Dialog>
  );
}
