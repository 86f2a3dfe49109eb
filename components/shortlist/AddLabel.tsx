import { type FormEvent, useState } from 'react';
import { FIELD_KINDS, type FieldKind, type LabelTable } from '../../lib/model/label';
import { z } from '../../lib/model/schemas/zod';
import { newId } from '../../lib/store/clock';
import { say } from '../../lib/words/catalogue/say';
import { fieldKindName } from '../../lib/words/label-words';
import { reasonInOneLine } from '../../lib/words/problem-words';
import { useFormDraft } from '../data/use-form-draft';
import { Button } from '../ui/Button';
import { Select } from '../ui/Select';
import { Tags } from '../ui/Tags';
import { TextField } from '../ui/TextField';
import styles from './Labels.module.css';
import type { EditLabels } from './use-label-edits';

interface AddLabelProps {
  table: LabelTable;
  edit: EditLabels;
}

const NOTHING = { name: '', kind: 'text' as FieldKind, options: [] as string[] };

const draftSchema = z.object({
  name: z.string(),
  kind: z.enum(FIELD_KINDS),
  options: z.array(z.string()),
});

/** Adds a tag, stage, list or field at the end of its list. */
export function AddLabel({ table, edit }: AddLabelProps) {
  const [typed, setTyped] = useState(NOTHING);
  const { name, kind, options } = typed;
  const [problem, setProblem] = useState<string | null>(null);

  const keep = useFormDraft(`new-${table}`, {
    read: (stored) => draftSchema.safeParse(stored).data ?? null,
    onFound: setTyped,
  });
  const change = (part: Partial<typeof typed>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    keep(next.name === '' && next.options.length === 0 ? null : next);
  };

  const add = async () => {
    const field = table === 'fields' ? { field: { kind, options: kind === 'choice' ? options : [] } } : {};
    const failed = await edit([{ type: 'add-label', table, id: newId(), name, ...field }], () =>
      say('shortlist.labels.added', { table, name: name.trim() }),
    );
    setProblem(failed && reasonInOneLine(failed));
    if (failed) return;
    change({ name: '', options: [] });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void add();
  };
  return (
    <form className={styles.add} onSubmit={onSubmit}>
      <TextField
        label={say('shortlist.labels.new', { table })}
        value={name}
        onChange={(text) => {
          change({ name: text });
          setProblem(null);
        }}
        problem={problem}
      />
      {table === 'fields' && (
        <Select<FieldKind>
          label={say('shortlist.labels.kind')}
          value={kind}
          onChange={(next) => change({ kind: next })}
          options={FIELD_KINDS.map((known) => [known, fieldKindName(known)] as const)}
        />
      )}
      <Button name={say('shortlist.labels.add-name', { table })} onPress={() => void add()}>
        {say('shortlist.labels.add')}
      </Button>
      {/* With a second text field, Enter submits only a form that has such a button. */}
      <button type="submit" hidden />
      {table === 'fields' && kind === 'choice' && (
        <div className={styles.options}>
          <Tags
            label={say('shortlist.labels.options')}
            value={options}
            onChange={(next) => change({ options: next })}
          />
        </div>
      )}
    </form>
  );
}
