import type { CandidateDraft } from '../../lib/store/save-candidate';
import { useSavedCandidate } from '../data/use-saved-candidate';
import { SavedContacts } from './SavedContacts';
import { TypedFigures } from './TypedFigures';

interface SavedBesideProps {
  draft: CandidateDraft;
  shows: 'contacts' | 'figures';
  nowMs: number;
}

/** What is saved about the account on the screen, beside what its page shows. Nothing until it is saved. */
export function SavedBeside({ draft, shows, nowMs }: SavedBesideProps) {
  const live = useSavedCandidate(draft);
  const candidate = live.kind === 'answered' ? live.value?.candidate : null;
  if (!candidate) return null;
  if (shows === 'contacts') return <SavedContacts candidate={candidate} />;
  return <TypedFigures candidate={candidate} nowMs={nowMs} />;
}
