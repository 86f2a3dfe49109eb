import { useLayoutEffect, useRef, useState } from 'react';
import { accountKey, type Candidate } from '../../lib/model/candidate';
import { PROFILE_COUNTS } from '../../lib/model/profile';
import type { Problem } from '../../lib/model/result';
import { changesSince, isFarEnoughApart } from '../../lib/store/changes-since';
import { sameNumbers } from '../../lib/store/same-numbers';
import type { CandidateDraft } from '../../lib/store/save-candidate';
import { saveSnapshot } from '../../lib/store/snapshots';
import { earlierHandleText } from '../../lib/words/account-words';
import { say } from '../../lib/words/catalogue/say';
import { formatDay } from '../../lib/words/numbers';
import {
  bothCounts,
  bothFollowers,
  changeText,
  followersSentence,
  profileCountName,
  stageText,
} from '../../lib/words/saved-words';
import { useSaveMeasured } from '../data/use-save-measured';
import { type SavedProfile, useSavedCandidate } from '../data/use-saved-candidate';
import { useShortlist } from '../data/use-shortlist';
import { useUpdateAccount } from '../data/use-update-account';
import { withTextFacts } from '../data/with-text-facts';
import { Button } from '../ui/Button';
import { FactsTooltip } from '../ui/FactsTooltip';
import { useCommand } from '../ui/keys/commands';
import { SHORTCUTS } from '../ui/keys/shortcuts';
import { ProblemNotice } from '../ui/ProblemNotice';
import { showToastAbout } from '../ui/toast';
import styles from './SavedLine.module.css';

interface SavedLineProps {
  /** The account on the screen with its current numbers. */
  draft: CandidateDraft;
  nowMs: number;
  /** Another button on the screen saves the numbers. */
  withoutButton?: boolean;
}

/** When the profile was saved, its stage, and what has changed. Empty for an unsaved account. */
export function SavedLine({ draft, nowMs, withoutButton = false }: SavedLineProps) {
  const live = useSavedCandidate(draft);
  if (live.kind !== 'answered' || live.value === null) return null;
  const shown = { saved: live.value, draft, nowMs, withoutButton };
  return <Line key={live.value.candidate.id} {...shown} />;
}

function Line({
  saved: { candidate, latest },
  draft,
  nowMs,
  withoutButton,
}: SavedLineProps & { saved: SavedProfile }) {
  const db = useShortlist();
  useUpdateAccount(candidate, draft);
  const isOpen = useSaveMeasured(candidate.id, latest, draft);
  const [keeping, setKeeping] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const line = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  // Numbers seen today are added to the snapshot automatically.
  const isSame = isOpen || (latest !== null && sameNumbers(latest.parts[0], draft));
  // Before the browser paints: the focus stays here when the pressed button disappears, unless the user moved it.
  useLayoutEffect(() => {
    if (isSame && pressed.current && document.activeElement === document.body) line.current?.focus();
    if (isSame) pressed.current = false;
  }, [isSame]);
  const keep = async () => {
    pressed.current = true;
    setKeeping(true);
    const result = await saveSnapshot(db, candidate.id, await withTextFacts(draft));
    setKeeping(false);
    setProblem(result.ok ? null : result.problem);
    if (result.ok)
      showToastAbout(accountKey(draft.platform, draft.handle), () =>
        say('shortlist.saved.kept', { account: `@${candidate.handle}` }),
      );
  };
  useCommand('save', isSame || withoutButton ? null : () => void keep());
  return (
    <div ref={line} tabIndex={-1} className={styles.saved}>
      <p className={styles.words}>
        {savedWords(candidate, latest?.parts[0].takenAtMs ?? null, nowMs)}{' '}
        {latest && <Changes saved={{ candidate, latest }} draft={draft} nowMs={nowMs} />}
      </p>
      {!isSame && !withoutButton && (
        <Button variant="quiet" shortcut={SHORTCUTS.save} atEdge onPress={keep} disabled={keeping}>
          {say('shortlist.saved.keep')}
        </Button>
      )}
      {problem && <ProblemNotice problem={problem} />}
    </div>
  );
}

/** An update within this time after saving counts as part of the saving. */
const AT_ONCE_MS = 60_000;

/** "Saved 3 Mar, updated just now. Stage: Contacted." No update is named if the newest numbers are the first ones saved. */
function savedWords(candidate: Candidate, takenAtMs: number | null, nowMs: number): string {
  const { savedAtMs } = candidate;
  const earlier = earlierHandleText(candidate);
  const isUpdated = takenAtMs !== null && takenAtMs - savedAtMs >= AT_ONCE_MS;
  return say('shortlist.saved.line', {
    day: formatDay(savedAtMs, nowMs),
    isRenamed: earlier !== null,
    earlier: earlier ?? '',
    update: !isUpdated ? 'none' : nowMs - takenAtMs < AT_ONCE_MS ? 'now' : 'day',
    updated: isUpdated ? formatDay(takenAtMs, nowMs) : '',
    stage: stageText(candidate),
  });
}

interface ChangesProps extends SavedLineProps {
  saved: { candidate: SavedProfile['candidate']; latest: NonNullable<SavedProfile['latest']> };
}

/** The change in followers since the newest snapshot; other counts on hover and focus. */
function Changes({ saved: { candidate, latest }, draft, nowMs }: ChangesProps) {
  const changes = changesSince(latest, draft.profile);
  // If the newest look did not see the followers, they come from an earlier one.
  const { followers } = latest.profile;
  const thenMs = followers.found ? followers.takenAtMs : latest.takenAtMs;
  const day = formatDay(thenMs, nowMs);
  const since = day === formatDay(candidate.savedAtMs, nowMs) ? null : day;
  const isFar = isFarEnoughApart(thenMs, nowMs);
  const both = {
    before: { ...latest, takenAtMs: thenMs },
    now: { profile: draft.profile, takenAtMs: nowMs },
  };
  // Within a week, two different numbers are shown without calling them a change.
  const soon = changes.followers.kind === 'changed' ? bothFollowers(both, nowMs) : null;
  const sentence = isFar ? followersSentence(changes.followers, since) : soon;
  if (sentence === null) return null;
  const facts = PROFILE_COUNTS.filter((count) => changes[count].kind !== 'unknown').map((count) => ({
    label: profileCountName(count),
    text: isFar ? changeText(changes[count]) : bothCounts(both, count),
  }));
  return <FactsTooltip facts={facts}>{sentence}</FactsTooltip>;
}
