import { useMemo } from 'react';
import type { CellContext } from '../../../lib/cells/read-cell';
import { stageWords } from '../../../lib/words/saved-words';
import { useFeeCurrency } from '../../data/use-fee-currency';
import { useKnownNames } from '../../data/use-known-names';
import { namesOf, useLabels } from '../../data/use-labels';
import { useLanguage } from '../../ui/language';
import type { KnownNames } from './cell-options';

/** What the texts of cells can mean, and what cells offer while one is typed. */
export function useCellContext(): { context: CellContext; names: KnownNames } {
  const stages = useLabels('stages');
  const tags = useKnownNames('tags');
  const lists = namesOf(useLabels('lists'));
  const currency = useFeeCurrency();
  const language = useLanguage();
  const [tagKey, listKey] = [tags.join('\n'), lists.join('\n')];
  // biome-ignore lint/correctness/useExhaustiveDependencies: The arrays are new at each render, and the words follow the language.
  return useMemo(() => {
    const called = stages.map((stage) => ({
      id: stage.id,
      // A built-in stage is also known by its id, which files have.
      names: [stageWords(stage), ...(stage.name === null ? [stage.id] : [])],
    }));
    return {
      context: { stages: called, currency },
      names: { stages: stages.map(stageWords), tags, lists },
    };
  }, [stages, tagKey, listKey, currency, language]);
}
