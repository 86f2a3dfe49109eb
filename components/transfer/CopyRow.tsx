import type { Evaluation } from '../../lib/evaluation/evaluation';
import type { TierBound } from '../../lib/evaluation/measures/tiers';
import { accountKey, type Fee } from '../../lib/model/candidate';
import { copyHeaders, csvStyle } from '../../lib/settings/stored-settings';
import { findCandidate } from '../../lib/store/find-candidates';
import { snapshotFrom } from '../../lib/store/numbers';
import { type CandidateDraft, candidateFrom } from '../../lib/store/save-candidate';
import { copyRows } from '../../lib/transfer/copy-row';
import { exportRow } from '../../lib/transfer/export-row';
import { toolVersion } from '../data/tool-version';
import { useShortlist } from '../data/use-shortlist';
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
  const db = useShortlist();
  const copy = async () => {
    // As they are stored now: whoever is quick presses before a screen has read them.
    const [headers, style, saved] = await Promise.all([
      copyHeaders.read(),
      csvStyle.read(),
      // A shortlist that cannot be opened is no reason not to copy what is on the screen.
      findCandidate(db, draft.platform, draft.handle).catch(() => null),
    ]);
    const candidate = { ...(saved ?? candidateFrom(draft, draft.takenAtMs)), fee };
    const snapshot = snapshotFrom(candidate.id, draft);
    const row = exportRow({ candidate, snapshot, evaluation, tiers, toolVersion: toolVersion() });
    // Who is not on the shortlist has no stage yet.
    const text = copyRows([saved ? row : { ...row, status: null }], { headers, style });
    try {
      await navigator.clipboard.writeText(text);
      showToastAbout(
        accountKey(draft.platform, draft.handle),
        `Row of @${candidate.handle} copied. Paste it into your sheet.`,
      );
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
