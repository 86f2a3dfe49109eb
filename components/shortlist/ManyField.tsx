import { useState } from 'react';
import { cellKind } from '../../lib/cells/cell-column';
import { readCell } from '../../lib/cells/read-cell';
import { PRICE_FIELDS } from '../../lib/model/cell-values';
import type { ManyEdit } from '../../lib/store/edit-many';
import { say } from '../../lib/words/catalogue/say';
import { refusedSentence } from '../../lib/words/cell-words';
import { useFields } from '../data/use-labels';
import { Button } from '../ui/Button';
import { Popover } from '../ui/Popover';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { isChoice, optionsFor } from './cells/cell-options';
import { useCellContext } from './cells/use-cell-context';
import { priceWords } from './price-columns';

interface ManyFieldProps {
  onEdit(edit: ManyEdit): void;
}

/** Sets the fee, the rating, the next action or a custom field of all selected profiles. */
export function ManyField({ onEdit }: ManyFieldProps) {
  return (
    <Popover opener={say('list.many.field')} title={say('list.many.field-title')}>
      {(close) => (
        <FieldForm
          onEdit={(edit) => {
            close();
            onEdit(edit);
          }}
        />
      )}
    </Popover>
  );
}

function FieldForm({ onEdit }: ManyFieldProps) {
  const fields = useFields();
  const { context, names } = useCellContext();
  const [column, setColumn] = useState('fee');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const columns: (readonly [id: string, words: string])[] = [
    ...PRICE_FIELDS.map((field) => [field, priceWords(field)] as const),
    ['rating', say('shortlist.column.rating')],
    ['nextAction', say('shortlist.column.next-action')],
    ['nextActionAtMs', say('shortlist.column.due')],
    ...fields.map(({ id, name }) => [`field:${id}`, name] as const),
  ];
  const kind = cellKind(column, fields);
  const change = (next: string) => {
    setProblem(null);
    setText(next);
  };
  const set = () => {
    if (!kind) return;
    const read = readCell(kind, text, context);
    if (read.ok) onEdit({ kind: 'cells', values: [read.values] });
    else setProblem(refusedSentence(read.why, columns.find(([id]) => id === column)?.[1] ?? ''));
  };
  return (
    <>
      <Select
        label={say('list.many.field-column')}
        value={column}
        options={columns}
        onChange={(next) => {
          setColumn(next);
          change('');
        }}
      />
      {kind && isChoice(kind) ? (
        <Select
          label={say('list.many.field-value')}
          value={text}
          onChange={change}
          options={[
            ['', say('shortlist.own.none')] as const,
            ...optionsFor(kind, names, '', true).map((option) => [option, option] as const),
          ]}
        />
      ) : (
        <TextField
          label={say('list.many.field-value')}
          value={text}
          onChange={change}
          problem={problem}
          hint={say('list.many.field-hint')}
        />
      )}
      <Button variant="primary" onPress={set}>
        {say('list.many.set-field')}
      </Button>
    </>
  );
}
