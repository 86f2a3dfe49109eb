import { type KeyboardEvent, useId, useState } from 'react';
import { withoutReordering } from '../../lib/model/outside-text';
import { labelSpelling, spelling } from '../../lib/store/labels';
import { say } from '../../lib/words/catalogue/say';
import { fieldKindName, profilesText } from '../../lib/words/label-words';
import { inOneLine, reasonInOneLine } from '../../lib/words/problem-words';
import { stageWords } from '../../lib/words/saved-words';
import { Button } from '../ui/Button';
import buttonStyles from '../ui/Button.module.css';
import { ColourSelect } from './ColourSelect';
import { FieldOptions } from './FieldOptions';
import { LabelName } from './LabelName';
import { LabelQuestion, type QuestionAbout } from './LabelQuestion';
import styles from './Labels.module.css';
import type { LabelRowProps } from './label-row';

/** One tag, stage, list or field: rename it in place, colour it, move it, merge it into another one, or delete it. */
export function LabelRow(props: LabelRowProps) {
  const { table, label, field, profiles, labels, at, edit, focusNext } = props;
  const [question, setQuestion] = useState<QuestionAbout | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();
  const name = withoutReordering(stageWords(label));

  const move = async (by: -1 | 1) => {
    const to = at + by;
    if (to < 0 || to >= labels.length) return;
    const before = (by < 0 ? labels[to] : labels[to + 1])?.id ?? null;
    focusNext({ id: label.id, at, part: partIn(label.id) ?? (by < 0 ? 'up' : 'down') });
    const failed = await edit([{ type: 'move-label', table, id: label.id, before }], () =>
      say(`shortlist.labels.moved-${by < 0 ? 'up' : 'down'}`, { name }),
    );
    setProblem(failed && inOneLine(failed));
  };
  const rename = async (text: string, over: string | null): Promise<boolean> => {
    const taken = labels.find((other) => other.id !== label.id && labelSpelling(other) === spelling(text));
    if (taken && table !== 'fields') {
      setProblem(null);
      setQuestion({ kind: 'merge', into: taken.id, isTaken: true });
      return false;
    }
    setQuestion(null);
    const builtIn = stageWords({ id: label.id, name: null });
    const isBuiltIn = table === 'stages' && builtIn !== label.id && text.trim() === builtIn;
    const failed = await edit(
      [{ type: 'change-label', table, id: label.id, values: { name: isBuiltIn ? null : text }, over }],
      () => say('shortlist.labels.renamed', { before: name, after: text.trim() }),
    );
    setProblem(failed && reasonInOneLine(failed));
    return failed === null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.target instanceof HTMLSelectElement) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    void move(event.key === 'ArrowUp' ? -1 : 1);
  };
  const ask = (kind: QuestionAbout['kind']) => {
    setProblem(null);
    setQuestion(question?.kind === kind ? null : { kind });
  };

  return (
    <li id={label.id} className={styles.row} onKeyDown={onKeyDown}>
      <div className={styles.line}>
        {table !== 'fields' && <ColourSelect table={table} label={label} name={name} edit={edit} />}
        <LabelName
          name={say('shortlist.labels.name-of', { table, name })}
          saved={stageWords(label)}
          stored={label.name}
          onSave={rename}
          onChange={() => setProblem(null)}
          problemId={problem === null ? null : problemId}
        />
        <span className={styles.count}>
          {field && `${fieldKindName(field.kind)} · `}
          {profilesText(profiles)}
        </span>
        <span className={styles.actions}>
          <MoveButton way="up" name={name} disabled={at === 0} onPress={() => void move(-1)} />
          <MoveButton
            way="down"
            name={name}
            disabled={at === labels.length - 1}
            onPress={() => void move(1)}
          />
          {table !== 'fields' && labels.length > 1 && (
            <Button
              variant="quiet"
              name={say('shortlist.labels.merge-name', { name })}
              onPress={() => ask('merge')}
            >
              {say('shortlist.labels.merge')}
            </Button>
          )}
          <Button
            variant="quiet"
            atEdge
            name={say('shortlist.labels.delete-name', { name })}
            onPress={() => ask('delete')}
          >
            {say('shortlist.labels.delete')}
          </Button>
        </span>
      </div>
      {field?.kind === 'choice' && <FieldOptions field={field} edit={edit} />}
      {problem !== null && (
        <p id={problemId} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {question && (
        <LabelQuestion
          {...props}
          key={question.kind + (question.into ?? '')}
          about={question}
          onCancel={() => setQuestion(null)}
        />
      )}
    </li>
  );
}

/** The part of the row that has the focus, if it is one that the focus can return to. */
function partIn(id: string): 'up' | 'down' | 'name' | null {
  const focused = document.activeElement;
  if (focused?.closest('li')?.id !== id || !(focused instanceof HTMLElement)) return null;
  const { part } = focused.dataset;
  return part === 'up' || part === 'down' || part === 'name' ? part : null;
}

interface MoveButtonProps {
  way: 'up' | 'down';
  name: string;
  disabled: boolean;
  onPress(): void;
}

function MoveButton({ way, name, disabled, onPress }: MoveButtonProps) {
  return (
    <button
      type="button"
      data-part={way}
      className={`${buttonStyles.button} ${buttonStyles.quiet} ${styles.move}`}
      aria-label={say(`shortlist.labels.move-${way}`, { name })}
      // Not disabled, so that the button that moved a row to the end keeps the focus.
      aria-disabled={disabled}
      onClick={disabled ? undefined : onPress}
    >
      {way === 'up' ? '↑' : '↓'}
    </button>
  );
}
