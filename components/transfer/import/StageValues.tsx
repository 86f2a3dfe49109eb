import type { KnownStage } from '../../../lib/transfer/import/known-stages';
import type { StageTarget, StageValue } from '../../../lib/transfer/import/stage-column';
import { say } from '../../../lib/words/catalogue/say';
import { stageWords } from '../../../lib/words/saved-words';
import { Select } from '../../ui/Select';
import styles from './ColumnsStep.module.css';
import importStyles from './Import.module.css';

interface StageValuesProps {
  column: string;
  values: readonly StageValue[];
  stages: readonly KnownStage[];
  onChoose(value: StageValue, target: StageTarget): void;
}

/** More than anyone has; a column with more holds something else. */
const MAX_SHOWN = 24;

/** Which stage each word of a column stands for: asked once for the column. */
export function StageValues({ column, values, stages, onChoose }: StageValuesProps) {
  if (values.length === 0) return null;
  const more = values.length - MAX_SHOWN;
  return (
    <fieldset className={styles.stages}>
      <legend>{say('import.stages.match', { column })}</legend>
      {values.slice(0, MAX_SHOWN).map((value) => (
        <Select
          key={value.id}
          label={say('import.stages.value', { text: value.text, count: value.cells })}
          value={value.target}
          options={targetOptions(value, stages)}
          onChange={(target) => onChoose(value, target)}
        />
      ))}
      {more > 0 && <p className={importStyles.hint}>{say('import.stages.more', { count: more })}</p>}
    </fieldset>
  );
}

function targetOptions(
  { suggested }: StageValue,
  stages: readonly KnownStage[],
): (readonly [StageTarget, string])[] {
  const known = stages.map((stage) => {
    const target = `stage:${stage.id}` as const;
    const words = stageWords(stage);
    const option = target === suggested ? say('import.question.suggested', { answer: words }) : words;
    return [target, option] as const;
  });
  return [...known, ['new', say('import.stages.new')], ['note', say('import.stages.note')]];
}
