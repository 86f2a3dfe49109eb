import { useState } from 'react';
import type { Brief, BriefLine, Criterion, CriterionKind } from '../../lib/evaluation/brief/brief';
import type { TierBound } from '../../lib/evaluation/tiers';
import type { PlatformId } from '../../lib/model/platform';
import { criterionSchema } from '../../lib/settings/brief-schema';
import { currency as currencyChoice } from '../../lib/settings/choices';
import { useChoice } from '../settings/use-choice';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { TextField } from '../ui/TextField';
import styles from './Brief.module.css';
import { BriefLineFields } from './BriefLineFields';
import { KIND_NAMES } from './criterion-words';
import { newCriterion, newLine } from './new-criterion';

interface BriefFormProps {
  /** As far as it has come. */
  draft: Brief;
  tiers: readonly TierBound[];
  /** What a new line about a platform or its formula begins with. */
  platform: PlatformId;
  /** Never saved so far: nothing is left behind when it is closed. */
  isNew: boolean;
  onChange(draft: Brief): void;
  onSave(brief: Brief): void;
  onClose(): void;
}

const KINDS = Object.entries(KIND_NAMES) as [CriterionKind, string][];
const ADD = [['', 'Choose a line'] as const, ...KINDS] as const;

/** A brief's name and lines. Nothing holds until it is saved. */
export function BriefForm({ draft, tiers, platform, isNew, onChange, onSave, onClose }: BriefFormProps) {
  const currency = useChoice(currencyChoice);
  const problem = problemOf(draft);
  const [tried, setTried] = useState(false);
  const [leftName, setLeftName] = useState(false);
  const isSaid = tried || (leftName && problem === NAMELESS);
  const save = () => {
    if (problem === null) onSave({ ...draft, name: draft.name.trim() });
    else setTried(true);
  };
  const setLines = (lines: BriefLine[]) => onChange({ ...draft, lines });
  return (
    <section className={styles.form} aria-label={`Brief ${draft.name}`.trim()}>
      <TextField
        label="Name of the brief"
        value={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
        onBlur={() => setLeftName(true)}
      />
      <ul className={styles.lines}>
        {draft.lines.map((line) => (
          <BriefLineFields
            key={line.id}
            line={line}
            tiers={tiers}
            onChange={(next) => setLines(draft.lines.map((one) => (one.id === line.id ? next : one)))}
            onRemove={() => setLines(draft.lines.filter((one) => one.id !== line.id))}
          />
        ))}
      </ul>
      <Choice
        label="Add a line"
        value=""
        options={ADD}
        onChange={(kind) =>
          kind !== '' && setLines([...draft.lines, newLine(newCriterion(kind, platform, currency))])
        }
      />
      <div className={styles.actions}>
        <Button look="primary" onPress={save}>
          Save brief
        </Button>
        <Button look="quiet" onPress={onClose}>
          {isNew ? 'Throw it away' : 'Leave it as it was'}
        </Button>
      </div>
      {/* Below the buttons: gone with the last word typed, it must not take the button from under the pointer. */}
      <p role="status" className={styles.small}>
        {isSaid && problem}
      </p>
    </section>
  );
}

const NAMELESS = 'A brief needs a name.';

function problemOf({ name, lines }: Brief): string | null {
  if (name.trim() === '') return NAMELESS;
  if (lines.length === 0) return 'A brief needs a line.';
  const empty = lines.find(({ criterion }) => !criterionSchema.safeParse(criterion).success);
  return empty ? problemWords(empty.criterion) : null;
}

/** What the schema refuses is empty, but for two bounds in the wrong order. */
function problemWords(asks: Criterion): string {
  const name = KIND_NAMES[asks.kind];
  if (asks.kind === 'followers' && asks.from !== null && asks.to !== null) {
    return `“${name}”: the lower number comes first.`;
  }
  return `Fill in “${name}”, or remove the line.`;
}
