import { PLATFORM_NAMES, type PlatformId } from '../../../lib/model/platform';
import { say } from '../../../lib/words/catalogue/say';
import { isBlank } from '../../data/chosen-filters';
import { useFeeCurrency } from '../../data/use-fee-currency';
import { useLabels } from '../../data/use-labels';
import type { FilterInWords } from '../../hand-over/handed-over';
import { filterSpecs } from '../../shortlist/filter-specs';
import { filterWords } from '../../shortlist/filter-words';
import type { SavedList } from './use-saved-list';
import { isThatAllMayBeContacted, whomToTell } from './whom-to-tell';

/** The open filters in the words of their chips, for a reader who was not there when they were chosen. */
export function useFiltersInWords(saved: SavedList): FilterInWords[] {
  const { settings, answer, filters, fields } = saved;
  const lists = useLabels('lists');
  const currency = useFeeCurrency();
  const specs = filterSpecs({
    ...{ measures: answer?.measures ?? [], tiers: settings.tiers, lists, fields, currency },
    ...{ hasTyped: true, hasTypedRate: true },
  });
  const { platform, stage, tag, search, more } = filters;
  const own = [stage, tag, search].filter((value) => value !== '');
  return [
    ...(platform === ''
      ? []
      : [
          {
            words: say('filter.chip', {
              name: say('filter.platform'),
              value: PLATFORM_NAMES[platform as PlatformId],
            }),
            toldTo: 'anybody' as const,
          },
        ]),
    ...own.map((words) => ({ words, toldTo: 'nobody' as const })),
    ...more.flatMap((chosen) => {
      const spec = specs.find(({ blank }) => blank.column === chosen.column);
      if (isBlank(chosen)) return [];
      if (!spec) return [{ words: '', toldTo: 'nobody' as const }];
      const words = isThatAllMayBeContacted(chosen) ? say('filter.forbidden-no') : filterWords(spec, chosen);
      return [{ words, toldTo: whomToTell(chosen) }];
    }),
  ];
}
