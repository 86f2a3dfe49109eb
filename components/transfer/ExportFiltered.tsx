import type { EvaluationSettings } from '../../lib/evaluation/settings';
import { Button } from '../ui/Button';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useExport } from './use-export';

interface ExportFilteredProps {
  /** The profiles that pass the filters, in the order on the screen. */
  ids: readonly string[];
  settings: EvaluationSettings;
}

/** Exports the filtered shortlist, in its order, as a file. */
export function ExportFiltered({ ids, settings }: ExportFilteredProps) {
  const { write, problem } = useExport(settings);
  const press = () =>
    write({
      choose: (candidates) => {
        const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
        return ids.flatMap((id) => byId.get(id) ?? []);
      },
      part: 'filtered',
      marks: false,
    });
  return (
    <>
      <Button onPress={press} disabled={ids.length === 0}>
        Export filtered ({ids.length})
      </Button>
      {problem && <ProblemNotice problem={problem} />}
    </>
  );
}
