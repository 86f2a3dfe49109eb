import { useEffect, useRef, useState } from 'react';
import type { Brief, BriefLine } from '../../lib/evaluation/brief/brief';
import { criterionSchema } from '../../lib/evaluation/brief/brief-schema';
import type { TierBound } from '../../lib/metrics/measures/tiers';
import type { PlatformId } from '../../lib/model/platform';
import { currency as currencySetting } from '../../lib/settings/stored-settings';
import { briefConflict } from '../../lib/words/brief-conflict-words';
import { say } from '../../lib/words/catalogue/say';
import { CRITERION_KINDS, criterionKindName } from '../../lib/words/criterion-words';
import type { BriefConflict } from '../data/merge-briefs';
import { useSetting } from '../data/use-setting';
import { Button } from '../ui/Button';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { useKeepFocus } from '../ui/use-keep-focus';
import styles from './Brief.module.css';
import { BriefConflictNote } from './BriefConflictNote';
import { BriefLineFields } from './BriefLineFields';
import { newCriterion, newLine } from './new-criterion';

interface BriefFormProps {
  /** The brief as edited so far. */
  draft: Brief;
  tiers: readonly TierBound[];
  /** The platform that a new criterion starts with. */
  platform: PlatformId;
  /** True if it was never saved: closing it leaves nothing behind. */
  isNew: boolean;
  /** What another page changed in the same place. */
  conflicts: readonly BriefConflict[];
  onChange(draft: Brief): void;
  /** Takes the other page's version. */
  onTake(conflict: BriefConflict): void;
  onSave(brief: Brief): void;
  onClose(): void;
}

const addOptions = () => [
  ['', say('brief.form.choose-line')] as const,
  ...CRITERION_KINDS.map((kind) => [kind, criterionKindName(kind)] as const),
];

/** A form for a brief's name and criteria. Nothing takes effect until it is saved. */
export function BriefForm(props: BriefFormProps) {
  const { draft, tiers, platform, isNew, conflicts, onChange, onTake, onSave, onClose } = props;
  const currency = useSetting(currencySetting);
  const form = useRef<HTMLElement>(null);
  const keepFocus = useKeepFocus(form, `.${styles.weight} > button`, 'select');
  const [tries, setTries] = useState(0);
  const [leftName, setLeftName] = useState(false);
  const tried = tries > 0;
  const isNameless = draft.name.trim() === '';
  const save = () => {
    // An invalid field keeps its previous value, which must not be saved instead.
    const isComplete =
      !isNameless && draft.lines.length > 0 && draft.lines.every((line) => !lineProblem(line));
    if (isComplete && !firstInvalid(form.current)) onSave({ ...draft, name: draft.name.trim() });
    else setTries(tries + 1);
  };
  useEffect(() => {
    if (tries > 0) firstInvalid(form.current)?.focus();
  }, [tries]);
  const hadConflicts = useRef(false);
  useEffect(() => {
    const hasConflicts = conflicts.length > 0;
    if (hasConflicts || hadConflicts.current)
      form.current
        ?.querySelector<HTMLElement>(hasConflicts ? '[data-conflict] button' : `.${styles.actions} button`)
        ?.focus();
    hadConflicts.current = hasConflicts;
  }, [conflicts]);
  const conflictOf = (lineId: string | null) =>
    conflicts.find((one) => (one.kind === 'line' ? one.lineId : null) === lineId);
  const removedHere = conflicts.filter(
    (one) => one.kind === 'line' && draft.lines.every(({ id }) => id !== one.lineId),
  );
  const setLines = (lines: BriefLine[]) => onChange({ ...draft, lines });
  return (
    <section
      ref={form}
      className={styles.form}
      aria-label={
        isNameless ? say('brief.form.label-nameless') : say('brief.form.label', { name: draft.name })
      }
    >
      <TextField
        label={say('brief.form.name')}
        value={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
        onBlur={() => setLeftName(true)}
        problem={isNameless && (tried || leftName) ? say('brief.form.name-missing') : null}
      />
      <BriefConflictNote conflict={conflictOf(null)} tiers={tiers} onTake={onTake} />
      <ul className={styles.lines}>
        {draft.lines.map((line, place) => (
          <BriefLineFields
            key={line.id}
            line={line}
            tiers={tiers}
            problem={tried ? lineProblem(line) : null}
            conflict={<BriefConflictNote conflict={conflictOf(line.id)} tiers={tiers} onTake={onTake} />}
            onChange={(next) => setLines(draft.lines.map((one) => (one.id === line.id ? next : one)))}
            onRemove={() => {
              keepFocus(place);
              setLines(draft.lines.filter((one) => one.id !== line.id));
            }}
          />
        ))}
      </ul>
      {removedHere.map((conflict) => (
        <BriefConflictNote
          key={keyOf(conflict)}
          conflict={conflict}
          isRemoved
          tiers={tiers}
          onTake={onTake}
        />
      ))}
      <Select
        label={say('brief.form.add-line')}
        value=""
        options={addOptions()}
        problem={tried && draft.lines.length === 0 ? say('brief.form.line-missing') : null}
        onChange={(kind) =>
          kind !== '' && setLines([...draft.lines, newLine(newCriterion(kind, platform, currency))])
        }
      />
      {conflicts.length > 0 && <p role="alert">{briefConflict()}</p>}
      <div className={styles.actions}>
        <Button variant="primary" onPress={save}>
          {say('brief.form.save')}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {isNew ? say('brief.form.discard') : say('brief.form.cancel')}
        </Button>
      </div>
    </section>
  );
}

const keyOf = (conflict: BriefConflict) => (conflict.kind === 'line' ? conflict.lineId : 'name');

/** The problem of a criterion: it asks for nothing, or its bounds are reversed, which its fields report. */
function lineProblem({ criterion }: BriefLine): string | null {
  if (criterionSchema.safeParse(criterion).success) return null;
  return say('brief.form.line-incomplete', { line: criterionKindName(criterion.kind) });
}

/** The field to focus: the first invalid one, or the first field of the first invalid criterion. */
const firstInvalid = (form: HTMLElement | null): HTMLElement | null =>
  form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-problem] :is(input, select)') ?? null;
