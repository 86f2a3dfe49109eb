import type { Evaluation } from '../../lib/evaluation/evaluation';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import { accountKey, type Fee } from '../../lib/model/candidate';
import { copyHeaders } from '../../lib/settings/stored-settings';
import { findCandidate } from '../../lib/store/find-candidates';
import { snapshotFrom } from '../../lib/store/numbers';
import { type CandidateDraft, candidateFrom } from '../../lib/store/save-candidate';
import { copyRows } from '../../lib/transfer/export/copy-row';
import { exportRow } from '../../lib/transfer/export/export-row';
import { settingsHash } from '../../lib/transfer/settings-file/settings-hash';
import { say } from '../../lib/words/catalogue/say';
import { toolVersion } from '../data/tool-version';
import { useShortlist } from '../data/use-shortlist';
import { Button } from '../ui/Button';
import { SHORTCUTS } from '../ui/keys/shortcuts';
import { showProblem, showToastAbout } from '../ui/toast';
import { currentCsvFormat } from './csv-format';

interface CopyRowProps {
  /** The account on the screen with its current numbers. */
  draft: CandidateDraft;
  evaluation: Evaluation;
  settings: EvaluationSettings;
  /** The fee from which the row's costs are calculated. */
  fee: Fee | null;
}

/** Copies the numbers on the screen as one row for the team's sheet, with notes if the profile is saved. */
export function CopyRow({ draft, evaluation, settings, fee }: CopyRowProps) {
  const db = useShortlist();
  const copy = async () => {
    // Reads the stored values: a fast user may press before the screen has loaded them.
    const [headers, format, saved] = await Promise.all([
      copyHeaders.read(),
      currentCsvFormat(),
      // If the shortlist cannot be opened, the numbers on the screen can still be copied.
      findCandidate(db, draft.platform, draft.handle, draft.accountId).catch(() => null),
    ]);
    const candidate = { ...(saved ?? candidateFrom(draft, draft.takenAtMs)), fee };
    const snapshot = snapshotFrom(candidate.id, draft);
    const row = exportRow({
      ...{ candidate, snapshot, evaluation, tiers: settings.tiers },
      ...{ toolVersion: toolVersion(), settingsHash: settingsHash(settings) },
    });
    // An unsaved account has no stage yet.
    const text = copyRows([saved ? row : { ...row, status: null }], {
      headers,
      decimalSign: format.decimalSign,
    });
    try {
      await navigator.clipboard.writeText(text);
      showToastAbout(accountKey(draft.platform, draft.handle), () =>
        say('transfer.copy.done', { account: `@${candidate.handle}` }),
      );
    } catch {
      showProblem(() => say('transfer.copy.refused'));
    }
  };
  return (
    <Button variant="quiet" shortcut={SHORTCUTS.copyRow} onPress={copy}>
      {say('transfer.copy.row')}
    </Button>
  );
}
