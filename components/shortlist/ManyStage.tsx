import { useState } from 'react';
import type { Label } from '../../lib/model/label';
import { say } from '../../lib/words/catalogue/say';
import { stageWords } from '../../lib/words/saved-words';
import { Button } from '../ui/Button';
import { Popover } from '../ui/Popover';
import { Select } from '../ui/Select';

interface ManyStageProps {
  stages: readonly Label[];
  onStage(stage: string): void;
}

/** Sets the stage of all selected profiles. The button applies it: arrow keys pass through other stages on the way. */
export function ManyStage({ stages, onStage }: ManyStageProps) {
  return (
    <Popover opener={say('list.many.stage')} title={say('list.many.stage-title')}>
      {(close) => (
        <StageForm
          stages={stages}
          onStage={(stage) => {
            close();
            onStage(stage);
          }}
        />
      )}
    </Popover>
  );
}

function StageForm({ stages, onStage }: ManyStageProps) {
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
      <Button variant="primary" onPress={() => (stage ? onStage(stage.id) : setMissing(true))}>
        {say('list.many.set-stage')}
      </Button>
    </>
  );
}
