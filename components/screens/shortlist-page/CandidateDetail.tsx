import { useEffect } from 'react';
import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import type { ListClient } from '../../../lib/lists/list-client';
import { say } from '../../../lib/words/catalogue/say';
import { useCandidateDetail } from '../../data/use-candidate-detail';
import { useOtherProfiles, useSameName } from '../../data/use-other-profiles';
import { Detail } from '../../detail/Detail';
import { HandOverOne } from '../../hand-over/HandOverOne';
import { Contacts } from '../../profile/Contacts';
import { PostsInSample } from '../../profile/PostsInSample';
import { Verdict } from '../../profile/Verdict';
import { FailureBoundary } from '../../ui/FailureBoundary';
import { ProblemNotice } from '../../ui/ProblemNotice';

interface CandidateDetailProps {
  id: string;
  /** Searches the list for the same name; null until it is started. */
  client: ListClient | null;
  settings: EvaluationSettings;
  nowMs: number;
  onClose(): void;
  /** Shows another candidate instead. */
  onOpen(id: string): void;
  /** Shows the next one of the list instead, or the one before. */
  onStep(by: 1 | -1): void;
}

/** The candidate that is opened beside the list. */
export function CandidateDetail({
  id,
  client,
  settings,
  nowMs,
  onClose,
  onOpen,
  onStep,
}: CandidateDetailProps) {
  const live = useCandidateDetail(id, settings);
  const entry = live.kind === 'answered' ? live.value?.entry : undefined;
  const sameName = useSameName(client, entry?.candidate ?? null);
  const others = useOtherProfiles(id, entry?.snapshot?.profile ?? null, sameName);
  const isGone = live.kind === 'answered' && live.value === null;
  // Removed here or in another window.
  useEffect(() => {
    if (isGone) onClose();
  }, [isGone, onClose]);
  if (live.kind === 'asking') return null;
  if (live.kind === 'failed') return <ProblemNotice problem={live.problem} onRetry={live.retry} />;
  if (!live.value || !entry) return null;
  const { history } = live.value;
  const { candidate, snapshot, evaluation } = entry;
  return (
    <Detail
      candidate={candidate}
      history={history}
      nowMs={nowMs}
      onClose={onClose}
      onStep={onStep}
      others={others}
      onOpen={onOpen}
      verdict={
        evaluation && (
          <FailureBoundary part={say('screens.part.verdict')}>
            <Verdict evaluation={evaluation} inFull />
          </FailureBoundary>
        )
      }
      posts={
        snapshot &&
        evaluation && (
          <PostsInSample
            posts={snapshot.posts}
            evaluation={evaluation}
            nowMs={nowMs}
            platform={candidate.platform}
            handle={candidate.handle}
          />
        )
      }
      actions={
        <FailureBoundary part={say('hand-over.dialog.title')}>
          <HandOverOne candidate={candidate} client={client} />
        </FailureBoundary>
      }
      contacts={snapshot && <Contacts profile={snapshot.profile} />}
    />
  );
}
