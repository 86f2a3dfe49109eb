import {
  type FacetColumn,
  type FieldColumn,
  fieldColumn,
  isFieldColumn,
  type MeasuredColumn,
  PRICE_COLUMNS,
} from '../../lib/lists/list-query';
import { FORMULAS, type FormulaId } from '../../lib/metrics/measures/formulas';
import type { TierBound } from '../../lib/metrics/measures/tiers';
import { PRICE_FIELDS } from '../../lib/model/cell-values';
import type { Label, OwnField } from '../../lib/model/label';
import { say } from '../../lib/words/catalogue/say';
import { formulaName } from '../../lib/words/formula-words';
import { upperFirst } from '../../lib/words/standing-words';
import { tierNameById } from '../../lib/words/tier-words';
import type { ChosenFilter } from '../data/chosen-filters';
import { priceWords } from './price-columns';

/** Something that the shortlist can be filtered by. */
export interface FilterSpec {
  words: string;
  /** The filter before anything is chosen. */
  blank: ChosenFilter;
  /** Values to choose from, with their words. */
  options?: readonly (readonly [value: string, words: string])[];
  /** The column whose values may be missing, if the user can ask for that. */
  mayLack?: MeasuredColumn;
}

interface FilterSources {
  measures: readonly FormulaId[];
  tiers: readonly TierBound[];
  lists: readonly Label[];
  fields: readonly OwnField[];
  /** The currency that the user types fees in. */
  currency: string;
  /** Whether there are followers, and rates, that were imported or typed. */
  hasTyped: boolean;
  hasTypedRate: boolean;
}

/** Everything besides platform, stage and tag that the shortlist can be filtered by. */
export function filterSpecs(sources: FilterSources): FilterSpec[] {
  return allSpecs(sources).map((spec) => {
    const { blank } = spec;
    // Tiers, lists and the like have a value for "none", or always one.
    if (blank.kind === 'values')
      return isFieldColumn(blank.column) ? { ...spec, mayLack: blank.column } : spec;
    return blank.column === 'savedAtMs' ? spec : { ...spec, mayLack: blank.column };
  });
}

function allSpecs(sources: FilterSources): FilterSpec[] {
  const { measures, tiers, lists, fields, currency, hasTyped, hasTypedRate } = sources;
  const open = { from: null, to: null };
  const [first] = tiers;
  const tierIds = [...(first ? [`under-${first.id}`] : []), ...tiers.map(({ id }) => id)];
  return [
    {
      words: say('filter.tier'),
      blank: { kind: 'values', column: 'tier', values: [] },
      options: tierIds.map((id) => [id, upperFirst(tierNameById(id, tiers))] as const),
    },
    { words: say('filter.followers'), blank: { kind: 'range', column: 'followers', unit: 1, ...open } },
    ...measures.map((formula) => ({
      words: formulaName(formula),
      blank: {
        ...({ kind: 'range', column: `rate.${formula}` } as const),
        ...{ unit: 100 / FORMULAS[formula].shownPer, ...open },
      },
    })),
    ...(hasTyped ? [typedSpec('typedFollowers', say('import.typed.column'))] : []),
    // In percent, as its column is. Never together with the rates that were read.
    ...(hasTypedRate ? [typedSpec('typedRate', say('import.typed.rate-column'))] : []),
    { words: say('filter.last-post'), blank: { kind: 'days', column: 'lastPostAtMs', ...open } },
    { words: say('filter.pace'), blank: { kind: 'range', column: 'postsPerWeek', unit: 1, ...open } },
    {
      words: say('filter.list'),
      blank: { kind: 'values', column: 'listIds', values: [] },
      options: lists.map(({ id, name }) => [id, name ?? ''] as const),
    },
    {
      words: say('filter.email'),
      blank: { kind: 'values', column: 'email', values: [] },
      options: [
        ['yes', say('filter.email-yes')],
        ['no', say('filter.email-no')],
      ],
    },
    ...PRICE_FIELDS.map((field) => ({
      words: priceWords(field),
      blank: { ...({ kind: 'fee', column: PRICE_COLUMNS[field], currency } as const), ...open },
    })),
    { words: say('filter.rating'), blank: { kind: 'range', column: 'rating', unit: 1, ...open } },
    {
      words: say('filter.forbidden'),
      blank: { kind: 'values', column: 'doNotContact', values: [] },
      options: [
        ['no', say('filter.forbidden-no')],
        ['yes', say('filter.forbidden-yes')],
      ],
    },
    { words: say('filter.next-action'), blank: { kind: 'dates', column: 'nextActionAtMs', ...open } },
    { words: say('filter.numbers-seen'), blank: { kind: 'days', column: 'seenAtMs', ...open } },
    { words: say('filter.saved'), blank: { kind: 'dates', column: 'savedAtMs', ...open } },
    ...fields.map(specOfField),
  ];
}

const typedSpec = (column: 'typedFollowers' | 'typedRate', words: string): FilterSpec => ({
  words,
  blank: { kind: 'range', column, unit: 1, from: null, to: null },
});

/** The columns whose values the menus count. */
export const facetColumns = (fields: readonly OwnField[]): FacetColumn[] => [
  ...(['platform', 'stage', 'tagIds', 'listIds', 'tier', 'email', 'doNotContact'] as const),
  ...fields.filter(({ kind }) => kind === 'choice').map(({ id }) => fieldColumn(id)),
];

function specOfField(field: OwnField): FilterSpec {
  const column: FieldColumn = fieldColumn(field.id);
  const open = { from: null, to: null };
  const words = field.name;
  switch (field.kind) {
    case 'number':
      return { words, blank: { kind: 'range', column, unit: 1, ...open } };
    case 'date':
      return { words, blank: { kind: 'dates', column, ...open } };
    case 'choice':
      return {
        words,
        blank: { kind: 'values', column, values: [] },
        options: field.options.map((option) => [option, option] as const),
      };
    default:
      return { words, blank: { kind: 'contains', column, text: '' } };
  }
}
