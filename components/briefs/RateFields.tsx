import type { Criterion } from '../../lib/evaluation/brief/brief';
import { FORMULAS, type FormulaId, type Measure } from '../../lib/metrics/measures/formulas';
import { say } from '../../lib/words/catalogue/say';
import { formulaOptions } from '../../lib/words/formula-words';
import { rateUnit } from '../../lib/words/sentences';
import { NumberField } from '../ui/NumberField';
import { Select } from '../ui/Select';

type RateAtLeast = Extract<Criterion, { kind: 'rate-at-least' }>;

/**
 * The initial minimum of a rate, in percent: 2%, 20 likes per 1,000 views, 2 comments per 100 likes, 1 view per
 * follower.
 */
const BEGIN_WITH: Record<Measure, number> = {
  engagement: 2,
  'likes-per-view': 2,
  'comments-per-like': 2,
  'views-per-follower': 100,
};

/** The number typed for one measure says nothing about another: 2% is not 0.02 views per follower. */
const percentFor = (formula: FormulaId, before: RateAtLeast): number =>
  FORMULAS[formula].measure === FORMULAS[before.formula].measure
    ? before.percent
    : BEGIN_WITH[FORMULAS[formula].measure];

/** Fields for a minimum rate, in the rate's usual unit: percent, or likes per 1,000 views. */
export function RateFields({ asks, onChange }: { asks: RateAtLeast; onChange(asks: RateAtLeast): void }) {
  const perPercent = FORMULAS[asks.formula].shownPer / 100;
  return (
    <>
      <Select
        label={say('brief.form.formula')}
        value={asks.formula}
        options={formulaOptions()}
        onChange={(formula) => onChange({ ...asks, formula, percent: percentFor(formula, asks) })}
      />
      <NumberField
        key={asks.formula}
        label={say('brief.form.rate', { unit: rateUnit(asks.formula) })}
        value={asks.percent * perPercent}
        min={0.001}
        inForm
        onChange={(next) => next !== null && onChange({ ...asks, percent: next / perPercent })}
      />
    </>
  );
}
