import { useState } from 'react';
import type { Candidate } from '../../lib/model/candidate';
import { say } from '../../lib/words/catalogue/say';
import { Dialog } from '../ui/Dialog';
import { FailureBoundary } from '../ui/FailureBoundary';
import { HandOverPreview } from './HandOverPreview';

/** Hands over a single profile. */
export function HandOverOne({ candidate }: { candidate: Candidate }) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      title={say('hand-over.dialog.title')}
      opener={say('hand-over.dialog.open')}
      openerVariant="plain"
      width="wide"
      open={open}
      onOpenChange={setOpen}
    >
      {open && (
        <FailureBoundary part={say('hand-over.dialog.title')}>
          <HandOverPreview subject={candidate.id} ids={async () => [candidate.id]} name={null} />
        </FailureBoundary>
      )}
    </Dialog>
  );
}
