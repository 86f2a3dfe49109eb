import { say } from '../../lib/words/catalogue/say';
import { Dialog } from '../ui/Dialog';
import { FailureBoundary } from '../ui/FailureBoundary';
import { type HandOverCounts, HandOverForm } from './HandOverForm';
import type { HandOverWhat, ListedProfiles } from './handed-over';

interface HandOverDialogProps extends ListedProfiles {
  counts: HandOverCounts;
  /** The profiles to hand over when it opens; null while it is closed. */
  open: HandOverWhat | null;
  onOpenChange(what: HandOverWhat | null): void;
}

/** Hands over profiles of the list: which ones, what is in it, how it will look, and the file. */
export function HandOverDialog({ open, onOpenChange, counts, ...listed }: HandOverDialogProps) {
  const { all, filtered, selected } = counts;
  const first: HandOverWhat = selected > 0 ? 'selected' : filtered === null ? 'all' : 'filtered';
  return (
    <Dialog
      title={say('hand-over.dialog.title')}
      opener={say('hand-over.dialog.open')}
      openerVariant="plain"
      openerProps={{ disabled: all === 0 }}
      width="wide"
      open={open !== null}
      onOpenChange={(isOpen) => onOpenChange(isOpen ? first : null)}
    >
      {open !== null && (
        <FailureBoundary part={say('hand-over.dialog.title')}>
          <HandOverForm listed={listed} counts={counts} what={open} onWhat={onOpenChange} />
        </FailureBoundary>
      )}
    </Dialog>
  );
}
