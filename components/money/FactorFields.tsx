import { useState } from 'react';
import { MODIFIERS, type ModifierId, type PercentRange } from '../../lib/evaluation/money/modifiers';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import { money as moneySetting } from '../../lib/settings/stored-settings';
import { say } from '../../lib/words/catalogue/say';
import { modifierName, modifierSource } from '../../lib/words/modifier-names';
import { factorText } from '../../lib/words/money-text';
import type { NumberLimits } from '../../lib/words/number-words';
import { storeSetting } from '../data/use-setting';
import { Button } from '../ui/Button';
import { NumberField } from '../ui/NumberField';
import styles from './Money.module.css';

const LIMITS: NumberLimits = { min: -99, max: 1_000 };

type Typed = Record<keyof PercentRange, number | null>;
const NOTHING: Typed = { lowPercent: null, highPercent: null };

function rangeIn({ lowPercent, highPercent }: Typed): PercentRange | null {
  if (lowPercent === null || highPercent === null || lowPercent > highPercent) return null;
  return { lowPercent, highPercent };
}

/**
 * How much one modifier adds, in percent; negative values subtract. Shows the cited numbers until the user enters
 * others.
 */
export function FactorFields({ id, money }: { id: ModifierId; money: EvaluationSettings['money'] }) {
  const { cited } = MODIFIERS[id];
  const name = modifierName(id);
  const published = modifierSource(id);
  const own = money.modifiers[id];
  const stored = own ?? cited;
  // While the user types, the ends may be in the wrong order; nothing is stored until they form a range.
  const [typed, setTyped] = useState<Typed | null>(null);
  const shown = typed ?? stored ?? NOTHING;
  const rangeProblem =
    typed && !rangeIn(shown)
      ? stored
        ? say('money.terms.incomplete-still-using', { range: factorText(stored) })
        : say('money.terms.incomplete')
      : null;
  const store = (next: PercentRange | null) => {
    const { [id]: _, ...rest } = money.modifiers;
    storeSetting(moneySetting, { ...money, modifiers: next ? { ...rest, [id]: next } : rest });
  };
  const change = (next: Typed) => {
    setTyped(next);
    const whole = rangeIn(next);
    if (whole) store(whole);
  };
  const back = () => {
    setTyped(null);
    store(null);
  };
  const end = (label: string, key: keyof PercentRange) => (
    <NumberField
      label={label}
      value={shown[key]}
      problem={key === 'highPercent' ? rangeProblem : null}
      {...LIMITS}
      mayBeEmpty={stored === null}
      onChange={(percent) => change({ ...shown, [key]: percent })}
    />
  );
  return (
    <fieldset className={styles.factor} aria-label={name}>
      {end(say('money.terms.from'), 'lowPercent')}
      {end(say('money.terms.to'), 'highPercent')}
      <p className={styles.small}>{own ? say('money.terms.own', { source: published }) : published}</p>
      {own && (
        <Button variant="quiet" name={say('money.terms.back-for', { name })} onPress={back}>
          {say('money.terms.back')}
        </Button>
      )}
    </fieldset>
  );
}
