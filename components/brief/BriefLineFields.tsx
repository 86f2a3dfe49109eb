import type { BriefLine } from '../../lib/evaluation/brief/brief';
import type { TierBound } from '../../lib/evaluation/tiers';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { NumberField } from '../ui/NumberField';
import styles from './Brief.module.css';
import { CriterionFields } from './CriterionFields';
import { KIND_NAMES } from './criterion-words';

interface BriefLineFieldsProps {
  line: BriefLine;
  tiers: readonly TierBound[];
  onChange(line: BriefLine): void;
  onRemove(): void;
}

const ESSENTIAL = [
  ['preference', 'Preference'],
  ['essential', 'Essential'],
] as const;

/** One line: what it asks, whether anybody without it is ruled out, and how much it counts beside the others. */
export function BriefLineFields({ line, tiers, onChange, onRemove }: BriefLineFieldsProps) {
  const { criterion, essential, weight } = line;
  const name = KIND_NAMES[criterion.kind];
  return (
    <li>
      <fieldset className={styles.line}>
        <legend>{name}</legend>
        <CriterionFields
          asks={criterion}
          tiers={tiers}
          onChange={(asks) => onChange({ ...line, criterion: asks })}
        />
        <div className={styles.weight}>
          <Choice
            label="Importance"
            value={essential ? 'essential' : 'preference'}
            options={ESSENTIAL}
            onChange={(next) => onChange({ ...line, essential: next === 'essential' })}
          />
          <NumberField
            label="Weight"
            value={weight}
            least={0.1}
            most={100}
            onChange={(next) => next !== null && onChange({ ...line, weight: next })}
          />
          <Button look="quiet" atEdge name={`Remove the line ${name}`} onPress={onRemove}>
            Remove
          </Button>
        </div>
      </fieldset>
    </li>
  );
}
