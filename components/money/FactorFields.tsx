import { useState } from 'react';
import type { EvaluationSettings } from '../../lib/evaluation/evaluation';
import { MODIFIERS, type ModifierId, type PercentRange } from '../../lib/evaluation/money/modifiers';
import { money as moneyChoice } from '../../lib/settings/choices';
import { choose } from '../settings/use-choice';
import { Button } from '../ui/Button';
import { NumberField } from '../ui/NumberField';
import styles from './Money.module.css';
import { factorText } from './money-text';

const LIMITS = { least: -99, most: 1_000 };

/** How much one modifier adds, in percent; negative takes off. The cited numbers until the user has own ones. */
export function FactorFields({ id, money }: { id: ModifierId; money: EvaluationSettings['money'] }) {
  const { name, cited, source } = MODIFIERS[id];
  const own = money.modifiers[id];
  const stored = own ?? cited ?? { lowPercent: 0, highPercent: 0 };
  // While one end is typed it may pass the other: nothing is stored until they make a range.
  const [typed, setTyped] = useState<PercentRange | null>(null);
  const shown = typed ?? stored;
  const write = (range: PercentRange | null) => {
    const { [id]: _, ...rest } = money.modifiers;
    setTyped(range);
    if (range && range.lowPercent > range.highPercent) return;
    choose(moneyChoice, { ...money, modifiers: range ? { ...rest, [id]: range } : rest });
  };
  const end = (words: string, key: keyof PercentRange) => (
    <NumberField
      label={`${words}, in %`}
      value={shown[key]}
      {...LIMITS}
      onChange={(percent) => percent !== null && write({ ...shown, [key]: percent })}
    />
  );
  return (
    <fieldset className={styles.factor} aria-label={name}>
      {end('From', 'lowPercent')}
      {end('To', 'highPercent')}
      {shown.lowPercent > shown.highPercent && (
        <p role="status">{`It ends below where it begins. Until then ${factorText(stored)} holds.`}</p>
      )}
      <p className={styles.small}>
        {own ? 'Your own numbers. ' : ''}
        {source}
      </p>
      {own && (
        <Button look="quiet" name={`Back to the cited numbers for ${name}`} onPress={() => write(null)}>
          Back to the cited numbers
        </Button>
      )}
    </fieldset>
  );
}
