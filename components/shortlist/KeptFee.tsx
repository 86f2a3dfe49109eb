import type { Candidate } from '../../lib/model/candidate';
import { FeeFields } from '../money/FeeFields';
import { ProblemNotice } from './ProblemNotice';
import { useEdit } from './use-edit';

/** The fee of a candidate; it saves itself, as the note and the tags beside it do. */
export function KeptFee({ candidate }: { candidate: Candidate }) {
  const { value, change, problem } = useEdit(candidate, 'fee');
  return (
    <div>
      <FeeFields fee={value} onChange={change} />
      {problem && <ProblemNotice problem={problem} />}
    </div>
  );
}
