import type { Criterion } from '../../lib/evaluation/brief/brief';
import { FORMULAS } from '../../lib/evaluation/formulas';
import { rateUnit } from '../evaluation/sentences';
import { Choice } from '../ui/Choice';
import { NumberField } from '../ui/NumberField';

const RATES = Object.values(FORMULAS).map(({ id, name }) => [id, name] as const);

type RateAtLeast = Extract<Criterion, { kind: 'rate-at-least' }>;

/** A rate is typed as it is spoken: some in percent, likes per 1,000 views. */
export function RateFields({ asks, onChange }: { asks: RateAtLeast; onChange(asks: RateAtLeast): void }) {
  const perPercent = FORMULAS[asks.formula].shownPer / 100;
  return (
    <>
      <Choice
        label="Formula"
        value={asks.formula}
        options={RATES}
        onChange={(formula) => onChange({ ...asks, formula })}
      />
      <NumberField
        key={asks.formula}
        label={`At least, ${rateUnit(asks.formula)}`}
        value={asks.percent * perPercent}
        least={0.001}
        inForm
        onChange={(next) => next !== null && onChange({ ...asks, percent: next / perPercent })}
      />
    </>
  );
}
