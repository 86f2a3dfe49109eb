import { type ReactNode, useId } from 'react';
import type { BriefLine } from '../../lib/evaluation/brief/brief';
import type { TierBound } from '../../lib/metrics/measures/tiers';
import { say } from '../../lib/words/catalogue/say';
import { criterionKindName } from '../../lib/words/criterion-words';
import { Button } from '../ui/Button';
import fieldStyles from '../ui/Field.module.css';
import { NumberField } from '../ui/NumberField';
import { Select } from '../ui/Select';
import styles from './Brief.module.css';
import { CriterionFields } from './CriterionFields';

interface BriefLineFieldsProps {
  line: BriefLine;
  tiers: readonly TierBound[];
  /** Why the brief can't be saved with this criterion. */
  problem: string | null;
  /** What another window changed in it. */
  conflict: ReactNode;
  onChange(line: BriefLine): void;
  onRemove(): void;
}

const importanceOptions = () =>
  (['preference', 'essential'] as const).map((one) => [one, say(`brief.form.${one}`)] as const);

/** One criterion: what it asks, whether it is essential, and its weight. */
export function BriefLineFields({
  line,
  tiers,
  problem,
  conflict,
  onChange,
  onRemove,
}: BriefLineFieldsProps) {
  const { criterion, essential, weight } = line;
  const name = criterionKindName(criterion.kind);
  const problemId = useId();
  return (
    <li>
      <fieldset
        className={styles.line}
        {...(problem !== null && { 'data-problem': true, 'aria-describedby': problemId })}
      >
        <legend>{name}</legend>
        <CriterionFields
          asks={criterion}
          tiers={tiers}
          onChange={(asks) => onChange({ ...line, criterion: asks })}
        />
        {problem !== null && (
          <p id={problemId} className={fieldStyles.problem}>
            {problem}
          </p>
        )}
        {conflict}
        <div className={styles.weight}>
          <Select
            label={say('brief.form.importance')}
            value={essential ? 'essential' : 'preference'}
            options={importanceOptions()}
            onChange={(next) => onChange({ ...line, essential: next === 'essential' })}
          />
          <NumberField
            label={say('brief.form.weight')}
            value={weight}
            min={0.1}
            max={100}
            inForm
            onChange={(next) => next !== null && onChange({ ...line, weight: next })}
          />
          <Button
            variant="quiet"
            atEdge
            name={say('brief.form.remove-this-line', { line: name })}
            onPress={onRemove}
          >
            {say('brief.form.remove-line')}
          </Button>
        </div>
      </fieldset>
    </li>
  );
}
