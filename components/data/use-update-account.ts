import { useEffect, useRef } from 'react';
import type { Candidate } from '../../lib/model/candidate';
import { handleText } from '../../lib/model/place';
import type { CandidateDraft } from '../../lib/store/save-candidate';
import { updateAccount } from '../../lib/store/update-account';
import { say } from '../../lib/words/catalogue/say';
import { showToastWithUndo } from '../ui/toast-with-undo';
import { takeBack } from './take-back';
import { useShortlist } from './use-shortlist';

/**
 * Adds the account id and a new handle to the saved candidate when its page shows them, once per page, and reports a new
 * handle with Undo.
 */
export function useUpdateAccount(candidate: Candidate, draft: CandidateDraft): void {
  const db = useShortlist();
  const done = useRef('');
  const { id } = candidate;
  const { platform, handle, accountId = null, profileUrl } = draft;
  const { displayName } = draft.profile;
  useEffect(() => {
    const key = JSON.stringify([id, handle, accountId]);
    if (accountId === null || done.current === key) return;
    done.current = key;
    void updateAccount(db, id, { platform, handle, accountId, profileUrl, displayName }).then((result) => {
      if (!result.ok || result.value === null) return;
      const { commitId, before } = result.value;
      showToastWithUndo(
        () => say('data.account.renamed', { before: handleText(before), now: handleText(handle) }),
        () => takeBack(db, commitId),
        () => say('data.account.still', { handle: handleText(handle) }),
      );
    });
  }, [db, id, platform, handle, accountId, profileUrl, displayName]);
}
