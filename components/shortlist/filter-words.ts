import { say } from '../../lib/words/catalogue/say';
import { separated } from '../../lib/words/lists';
import { feeText } from '../../lib/words/money-text';
import { formatInFull } from '../../lib/words/numbers';
import type { ChosenFilter, NumberFilter } from '../data/chosen-filters';
import type { FilterSpec } from './filter-specs';

/** "Followers: 10,000 to 50,000", "Tier: Micro, Mid": a filter in the words of its chip. */
export function filterWords({ words: name, options = [] }: FilterSpec, chosen: ChosenFilter): string {
  switch (chosen.kind) {
    case 'values': {
      if (chosen.values.length === 0) return any(name);
      const wordsOf = (value: string) => options.find(([one]) => one === value)?.[1] ?? value;
      return say('filter.chip', { name, value: separated(chosen.values.map(wordsOf)) });
    }
    case 'contains':
      return say('filter.chip-contains', { name, text: chosen.text });
    case 'days':
      return orUnknown(
        chosen,
        rangeWords(name, chosen, (days) => say('filter.days-ago', { days })),
      );
    case 'filled':
      return say('filter.chip', { name, value: say(chosen.filled ? 'filter.filled' : 'filter.empty') });
    case 'fee':
      return orUnknown(
        chosen,
        rangeWords(name, chosen, (amount) => feeText(amount, chosen.currency)),
      );
    case 'dates':
      return rangeWords(name, chosen, (day) => day);
    case 'range':
      return orUnknown(chosen, rangeWords(name, chosen, formatInFull));
  }
}

function rangeWords<Value>(
  name: string,
  { from, to }: { from: Value | null; to: Value | null },
  words: (value: Value) => string,
): string {
  if (from !== null && to !== null)
    return say('filter.chip-between', { name, from: words(from), to: words(to) });
  if (from !== null) return say('filter.chip-from', { name, from: words(from) });
  return to === null ? any(name) : say('filter.chip-to', { name, to: words(to) });
}

const orUnknown = (chosen: NumberFilter, filter: string): string =>
  chosen.orUnknown ? say('filter.chip-or-unknown', { filter }) : filter;

/** A filter that lets everything through, while the user changes it. */
const any = (name: string) => say('filter.chip', { name, value: say('filter.any') });
