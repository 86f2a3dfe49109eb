import type { Candidate } from '../../lib/model/candidate';
import type { FieldValue, OwnField } from '../../lib/model/label';
import { say } from '../../lib/words/catalogue/say';
import { formatNumber } from '../../lib/words/numbers';
import { ownField } from '../data/edited-field';
import { useEdit } from '../data/use-edit';
import { useFields } from '../data/use-labels';
import { DateField } from '../ui/DateField';
import { NumberField, usedInstead } from '../ui/NumberField';
import { ProblemNotice } from '../ui/ProblemNotice';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { TypedField } from '../ui/TypedField';
import { linkIn } from './link-in';
import { OtherFieldValues } from './OtherFieldValues';
import styles from './OwnFields.module.css';

/** Short enough that a killed browser loses less than half a second of typing. */
const AFTER_TYPING_MS = 200;

interface OwnFieldsProps {
  candidate: Candidate;
  /** Where room is scarce, they open on a press. */
  startsClosed: boolean;
}

/** The user's custom fields of a candidate; each saves itself. Empty if there are none. */
export function OwnFields({ candidate, startsClosed }: OwnFieldsProps) {
  const fields = useFields();
  if (fields.length === 0) return null;
  const editors = (
    <div className={styles.own}>
      {fields.map((field) => (
        <OwnFieldEditor key={field.id} field={field} candidate={candidate} />
      ))}
    </div>
  );
  if (!startsClosed) return <div className={styles.amongColumns}>{editors}</div>;
  const filled = fields.filter(({ id }) => candidate.fields[id] !== undefined).length;
  return (
    <details>
      <summary className={styles.summary}>
        {say('shortlist.own.summary', { filled: formatNumber(filled), fields: formatNumber(fields.length) })}
      </summary>
      {editors}
    </details>
  );
}

function OwnFieldEditor({ field, candidate }: { field: OwnField; candidate: Candidate }) {
  const { value, change, flush, problem, isSaved } = useEdit(candidate, ownField(field.id), {
    afterMs: AFTER_TYPING_MS,
  });
  return (
    <div>
      <Editor field={field} value={value} onChange={change} onBlur={flush} isSaved={isSaved} />
      {problem && <ProblemNotice problem={problem} />}
      <OtherFieldValues
        candidate={candidate}
        fieldId={field.id}
        onUse={(text) => change(field.kind === 'number' ? Number(text) : text)}
      />
    </div>
  );
}

interface EditorProps {
  field: OwnField;
  value: FieldValue | null;
  onChange(value: FieldValue | null): void;
  onBlur(): void;
  isSaved: boolean;
}

function Editor({ field: { name, kind, options }, value, onChange, onBlur, isSaved }: EditorProps) {
  const text = value === null ? '' : String(value);
  const sign = isSaved ? say('shortlist.form.note-saved') : null;
  const changeText = (next: string) => onChange(next === '' ? null : next);
  switch (kind) {
    case 'text':
      return <TextField label={name} value={text} onChange={changeText} onBlur={onBlur} sign={sign} />;
    case 'date':
      return <DateField label={name} value={text} onChange={changeText} />;
    case 'choice': {
      // An option that was removed meanwhile stays with the profiles that have it.
      const offered = text === '' || options.includes(text) ? options : [text, ...options];
      const words = [
        ['', say('shortlist.own.none')] as const,
        ...offered.map((option) => [option, option] as const),
      ];
      return <Select label={name} value={text} onChange={changeText} options={words} />;
    }
    case 'number':
      return (
        <NumberField
          label={name}
          value={typeof value === 'number' ? value : null}
          onChange={onChange}
          kind="number"
          min={Number.NEGATIVE_INFINITY}
          mayBeEmpty
        />
      );
    case 'link':
      return (
        <TypedField<string>
          label={name}
          value={text}
          parse={linkIn}
          write={(link) => link}
          onChange={changeText}
          usedInstead={usedInstead}
        />
      );
  }
}
