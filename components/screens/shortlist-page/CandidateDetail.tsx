import { useEffect } from 'react';
import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import { say } from '../../../lib/words/catalogue/say';
import { useCandidateDetail } from '../../data/use-candidate-detail';
import { Detail } from '../../detail/Detail';
import { Contacts } from '../../profile/Contacts';
import { PostsInSample } from '../../profile/PostsInSample';
import { Verdict } from '../../profile/Verdict';
import { FailureBoundary } from '../../ui/FailureBoundary';
import { ProblemNotice } from '../../ui/ProblemNotice';

interface CandidateDetailProps {
  id: string;
  settings: EvaluationSettings;
  nowMs: number;
  onClose(): void;
}

/** The candidate that is opened beside the list. */
export function CandidateDetail({ id, settings, nowMs, onClose }: CandidateDetailProps) {
  const live = useCandidateDetail(id, settings);
  const isGone = live.kind === 'answered' && live.value === null;
  // Removed here or in another window.
  useEffect(() => {
    if (isGone) onClose();
  }, [isGone, onClose]);
  if (live.kind === 'asking') return null;
  if (live.kind === 'failed') return <ProblemNotice problem={live.problem} onRetry={live.retry} />;
  if (live.value === null) return null;
  const { entry, history } = live.value;
  const { candidate, snapshot, evaluation } = entry;
  return (
    <Detail
      candidate={candidate}
      history={history}
      nowMs={nowMs}
      onClose={onClose}
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
      contacts={snapshot && <Contacts profile={snapshot.profile} />}
    />
  );
}
