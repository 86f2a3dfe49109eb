import { MODIFIER_IDS, MODIFIERS, type ModifierId } from '../../lib/evaluation/money/modifiers';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import { say } from '../../lib/words/catalogue/say';
import { modifierName } from '../../lib/words/modifier-names';
import { factorText } from '../../lib/words/money-text';
import { Checkbox } from '../ui/Checkbox';
import { FactorFields } from './FactorFields';
import styles from './Money.module.css';

interface ModifiersProps {
  chosen: readonly ModifierId[];
  onChange(chosen: readonly ModifierId[]): void;
  money: EvaluationSettings['money'];
}

/** What makes this deal cost more or less than one plain post; the user can change the factors. */
export function Modifiers({ chosen, onChange, money }: ModifiersProps) {
  const toggle = (id: ModifierId, on: boolean) =>
    onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <fieldset className={styles.group}>
      <legend>{say('money.terms.legend')}</legend>
      {MODIFIER_IDS.map((id) => {
        const percent = money.modifiers[id] ?? MODIFIERS[id].cited;
        const on = chosen.includes(id);
        return (
          <div key={id}>
            <Checkbox checked={on} onChange={(next) => toggle(id, next)}>
              {modifierName(id)}{' '}
              <span className={styles.muted}>
                {percent ? factorText(percent) : say('money.terms.no-number')}
              </span>
            </Checkbox>
            {on && <FactorFields id={id} money={money} />}
          </div>
        );
      })}
    </fieldset>
  );
}
