import { type UnfinishedStep, unfinishedStep } from '../../lib/store/unfinished-step';
import { useLive } from './use-live';

/** How far an undo or redo of a long step is, whichever window runs it; null if none is under way. */
export function useUnfinishedStep(): UnfinishedStep | null {
  const live = useLive('unfinished-step', unfinishedStep);
  return live.kind === 'answered' ? live.value : null;
}
