import { useState } from 'react';
import type { Label } from '../../lib/model/label';
import type { ManyEdit } from '../../lib/store/edit-many';
import { say } from '../../lib/words/catalogue/say';
import { stageWords } from '../../lib/words/saved-words';
import { Button } from '../ui/Button';
import { Popover } from '../ui/Popover';
import { Select } from '../ui/Select';

interface ManyStageProps {
  stages: readonly Label[];
  onEdit(edit: ManyEdit): void;
}

/** Sets the stage of all selected profiles. The button applies it: arrow keys pass through other stages on the way. */
export function ManyStage({ stages, onEdit }: ManyStageProps) {
  return (
    <Popover opener={say('list.many.stage')} title={say('list.many.stage-title')}>
      {(close) => (
        <StageForm
          stages={stages}
          onEdit={(edit) => {
            close();
            onEdit(edit);
          }}
        />
      )}
    </Popover>
  );
}

function StageForm({ stages, onEdit }: ManyStageProps) {
  const [chosen, setChosen] = useState('');
  const [isMissing, setMissing] = useState(false);
  const stage = stages.find(({ id }) => id === chosen);
  return (
    <>
      <Select
        label={say('list.many.stage')}
        // No stage to begin with, or one key too many would set the first.
        value={stage?.id ?? ''}
        onChange={(next) => {
          setChosen(next);
          setMissing(false);
        }}
        problem={isMissing ? say('list.many.stage-missing') : null}
        options={[
          ...(stage ? [] : [['', say('list.many.no-stage')] as const]),
          ...stages.map((one) => [one.id, stageWords(one)] as const),
        ]}
      />
      <Button
        variant="primary"
        onPress={() => (stage ? onEdit({ kind: 'stage', stage: stage.id }) : setMissing(true))}
      >
        {say('list.many.set-stage')}
      </Button>
    </>
  );
}
