import type { Evaluation } from '../../lib/evaluation/evaluation';
import type { TierBound } from '../../lib/evaluation/tiers';
import { copyRows } from '../../lib/exchange/copy-row';
import { exportRow } from '../../lib/exchange/export-row';
import type { Fee } from '../../lib/model/candidate';
import { csvStyle } from '../../lib/settings/choices';
import { type CandidateDraft, candidateFrom } from '../../lib/shortlist/save-candidate';
import { snapshotFrom } from '../../lib/shortlist/snapshots';
import { SHORTCUTS } from '../keys/shortcuts';
import { useChoice } from '../settings/use-choice';
import { useKept } from '../shortlist/use-kept';
import { Button } from '../ui/Button';
import { sayAbout, sayProblem } from '../ui/toast';
import { toolVersion } from './tool-version';
import { useCopyHeaders } from './use-copy-headers';

interface CopyRowProps {
  /** The account on the screen with the numbers of now. */
  draft: CandidateDraft;
  evaluation: Evaluation;
  tiers: readonly TierBound[];
  /** What the costs in the row were made with. */
  fee: Fee | null;
}

/** The numbers on the screen as one row on the clipboard, for the team's sheet; with notes where it is saved. */
export function CopyRow({ draft, evaluation, tiers, fee }: CopyRowProps) {
  const live = useKept(draft.platform, draft.handle);
  const headers = useCopyHeaders();
  const style = useChoice(csvStyle);
  const kept = live.kind === 'answered' ? live.value : null;
  const copy = async () => {
    const candidate = { ...(kept?.candidate ?? candidateFrom(draft, draft.takenAtMs)), fee };
    const snapshot = snapshotFrom(candidate.id, draft);
    const row = exportRow({ candidate, snapshot, evaluation, tiers, toolVersion: toolVersion() });
    // Who is not on the shortlist has no stage yet.
    const text = copyRows([kept ? row : { ...row, status: null }], { headers, style });
    try {
      await navigator.clipboard.writeText(text);
      sayAbout(candidate.id, `Row of @${candidate.handle} copied. Paste it into your sheet.`);
    } catch {
      sayProblem('The browser did not allow the copy. Nothing was changed; press “Copy row” again.');
    }
  };
  return (
    <Button look="quiet" shortcut={SHORTCUTS.copyRow} onPress={copy}>
      Copy row
    </Button>
  );
}
