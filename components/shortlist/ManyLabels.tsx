import { useState } from 'react';
import type { ManyEdit } from '../../lib/store/edit-many';
import { say } from '../../lib/words/catalogue/say';
import { useKnownNames } from '../data/use-known-names';
import { namesOf, useLabels } from '../data/use-labels';
import { Button } from '../ui/Button';
import { Popover } from '../ui/Popover';
import { Tags } from '../ui/Tags';

interface ManyLabelsProps {
  table: 'tags' | 'lists';
  onEdit(edit: ManyEdit): void;
}

/** Adds and removes tags or lists of all selected profiles. */
export function ManyLabels({ table, onEdit }: ManyLabelsProps) {
  return (
    <Popover opener={say(`list.many.${table}`)} title={say(`list.many.${table}-title`)}>
      {(close) => (
        <LabelForm
          table={table}
          onEdit={(edit) => {
            close();
            onEdit(edit);
          }}
        />
      )}
    </Popover>
  );
}

function LabelForm({ table, onEdit }: ManyLabelsProps) {
  const known = { tags: useKnownNames('tags'), lists: namesOf(useLabels('lists')) }[table];
  const [add, setAdd] = useState<string[]>([]);
  const [remove, setRemove] = useState<string[]>([]);
  return (
    <>
      <Tags label={say(`list.many.${table}-add`)} value={add} onChange={setAdd} known={known} />
      <Tags label={say(`list.many.${table}-remove`)} value={remove} onChange={setRemove} known={known} />
      <Button
        variant="primary"
        // Not disabled while it is empty: what is half typed becomes a tag at the press.
        onPress={() => add.length + remove.length > 0 && onEdit({ kind: table, add, remove })}
      >
        {say('list.many.apply')}
      </Button>
    </>
  );
}
