import { useState } from 'react';
import type { ListClient } from '../../lib/lists/list-client';
import type { Candidate } from '../../lib/model/candidate';
import { say } from '../../lib/words/catalogue/say';
import { Dialog } from '../ui/Dialog';
import { FailureBoundary } from '../ui/FailureBoundary';
import { HandOverPreview } from './HandOverPreview';
import type { ChosenProfiles } from './handed-over';

interface HandOverOneProps {
  candidate: Candidate;
  /** Knows where the profile stands; null until it is started. */
  client: ListClient | null;
}

/** Hands over a single profile. */
export function HandOverOne({ candidate, client }: HandOverOneProps) {
  const ranksOf = async (id: string): Promise<ChosenProfiles['ranks']> => {
    const ranks = await client?.ranks([id]);
    return ranks?.ok ? ranks.value : {};
  };
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
          <HandOverPreview
            subject={`one:${candidate.id}`}
            choice={`one:${candidate.id}`}
            choose={async () => ({ ids: [candidate.id], origin: null, ranks: await ranksOf(candidate.id) })}
            name={null}
          />
        </FailureBoundary>
      )}
    </Dialog>
  );
}
