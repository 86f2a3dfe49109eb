import { type HandOverChoices, handOverChoices } from '../../lib/settings/hand-over-choices';
import { consequenceInOneLine } from '../../lib/words/problem-words';
import { showProblem } from '../ui/toast';
import { useSetting } from './use-setting';
import { useShortlist } from './use-shortlist';

/**
 * What was put into the last page of a hand-over, and a way to store more of it. It is kept for each list, view or profile of the
 * workspace, as the reasons are.
 */
export function useKeptChoices(choice: string): [HandOverChoices, (part: HandOverChoices) => void] {
  const { name } = useShortlist();
  const key = `${name} ${choice}`;
  const kept = useSetting(handOverChoices)[key] ?? {};
  const store = async (part: HandOverChoices) => {
    const stored = await handOverChoices.amend((now) => ({ ...now, [key]: { ...now[key], ...part } }));
    if (!stored.ok) showProblem(() => consequenceInOneLine(stored.problem));
  };
  return [kept, (part) => void store(part)];
}
