import type { Evaluation } from '../../lib/evaluation/evaluation';
import type { TierBound } from '../../lib/evaluation/measures/tiers';
import type { Fee } from '../../lib/model/candidate';
import { copyHeaders, csvStyle } from '../../lib/settings/stored-settings';
import { type CandidateDraft, candidateFrom } from '../../lib/store/save-candidate';
import { snapshotFrom } from '../../lib/store/snapshots';
import { copyRows } from '../../lib/transfer/copy-row';
import { exportRow } from '../../lib/transfer/export-row';
import { toolVersion } from '../data/tool-version';
import { useSavedCandidate } from '../data/use-saved-candidate';
import { Button } from '../ui/Button';
import { SHORTCUTS } from '../ui/keys/shortcuts';
import { showProblem, showToastAbout } from '../ui/toast';

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
  const live = useSavedCandidate(draft.platform, draft.handle);
  const saved = live.kind === 'answered' ? live.value : null;
  const copy = async () => {
    // As they are stored now: whoever is quick presses before a screen has read its settings.
    const [headers, style] = await Promise.all([copyHeaders.read(), csvStyle.read()]);
    const candidate = { ...(saved?.candidate ?? candidateFrom(draft, draft.takenAtMs)), fee };
    const snapshot = snapshotFrom(candidate.id, draft);
    const row = exportRow({ candidate, snapshot, evaluation, tiers, toolVersion: toolVersion() });
    // Who is not on the shortlist has no stage yet.
    const text = copyRows([saved ? row : { ...row, status: null }], { headers, style });
    try {
      await navigator.clipboard.writeText(text);
      showToastAbout(candidate.id, `Row of @${candidate.handle} copied. Paste it into your sheet.`);
    } catch {
      showProblem('The browser did not allow the copy. Nothing was changed; press “Copy row” again.');
    }
  };
  return (
    <Button variant="quiet" shortcut={SHORTCUTS.copyRow} onPress={copy}>
      Copy row
    </Button>
  );
}
