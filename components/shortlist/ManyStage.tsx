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
  const [chosen, setChosen] = useState('');
  const stage = stages.some(({ id }) => id === chosen) ? chosen : (stages[0]?.id ?? '');
  return (
    <Popover opener={say('list.many.stage')} title={say('list.many.stage-title')}>
      {(close) => (
        <>
          <Select
            label={say('list.many.stage')}
            value={stage}
            onChange={setChosen}
            options={stages.map((one) => [one.id, stageWords(one)] as const)}
          />
          <Button
            variant="primary"
            onPress={() => {
              close();
              onEdit({ kind: 'stage', stage });
            }}
          >
            {say('list.many.set-stage')}
          </Button>
        </>
      )}
    </Popover>
  );
}
