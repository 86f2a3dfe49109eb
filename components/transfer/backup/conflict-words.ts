import type { OwnField } from '../../../lib/model/label';
import { withoutReordering } from '../../../lib/model/outside-text';
import { feeSchema } from '../../../lib/model/schemas/candidate';
import type { Conflict } from '../../../lib/store/merge/merge-row';
import type { LabelRow } from '../../../lib/store/rows';
import { say } from '../../../lib/words/catalogue/say';
import { feeText } from '../../../lib/words/money-text';
import { formatIsoDay, formatNumber } from '../../../lib/words/numbers';
import { stageWords } from '../../../lib/words/saved-words';

export interface NamesHere {
  stages: readonly Pick<LabelRow, 'id' | 'name'>[];
  fields: readonly OwnField[];
}

const NAMED = {
  stageId: 'stage',
  'price.asked': 'asked',
  'price.offered': 'offered',
  'price.agreed': 'agreed',
  rating: 'rating',
  'nextAction.text': 'action',
  'nextAction.day': 'action-day',
  'audience.countries': 'countries',
  'audience.ages': 'ages',
  'audience.genders': 'genders',
  'audience.reach': 'reach',
  'audience.day': 'report-day',
} as const;

const DAYS: ReadonlySet<string> = new Set(['nextAction.day', 'audience.day']);

/** Which of two values counts, and what the other one is. */
export function conflictText({ path, kept, other, isTheirs }: Conflict, names: NamesHere): string {
  const values = {
    field: fieldName(path, names),
    kept: valueText(path, kept, names),
    other: valueText(path, other, names),
  };
  return say(isTheirs ? 'backup.merge.theirs-counts' : 'backup.merge.mine-counts', values);
}

function fieldName(path: string, { fields }: NamesHere): string {
  const own = fields.find(({ id }) => path === `fields.${id}`);
  if (own) return own.name;
  return say(`backup.merge.field-${NAMED[path as keyof typeof NAMED] ?? 'other'}`);
}

function valueText(path: string, value: unknown, { stages }: NamesHere): string {
  if (path === 'stageId')
    return stageWords(stages.find(({ id }) => id === value) ?? { id: String(value), name: null });
  if (typeof value === 'string' && DAYS.has(path)) return formatIsoDay(value);
  if (typeof value === 'number') return formatNumber(value);
  const fee = feeSchema.safeParse(value).data;
  if (fee) return feeText(fee.amount, fee.currency);
  return typeof value === 'string' ? withoutReordering(value) : say('backup.merge.value-other');
}
