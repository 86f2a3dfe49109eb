import type { Candidate } from '../../lib/model/candidate';
import { useEdit } from '../data/use-edit';
import { ProblemNotice } from '../ui/ProblemNotice';
import { FeeFields } from './FeeFields';

/** The fee of a candidate; it saves itself, as the note and the tags beside it do. */
export function SavedFee({ candidate }: { candidate: Candidate }) {
  const { value, change, problem } = useEdit(candidate, 'fee');
  return (
    <div>
      <FeeFields fee={value} onChange={change} />
      {problem && <ProblemNotice problem={problem} />}
    </div>
  );
}
