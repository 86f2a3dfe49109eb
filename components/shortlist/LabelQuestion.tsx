import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { withoutReordering } from '../../lib/model/outside-text';
import { say } from '../../lib/words/catalogue/say';
import { deletionText, mergeText } from '../../lib/words/label-words';
import { inOneLine } from '../../lib/words/problem-words';
import { stageWords } from '../../lib/words/saved-words';
import { Button } from '../ui/Button';
import { Select } from '../ui/Select';
import styles from './Labels.module.css';
import type { LabelRowProps } from './label-row';

/** Whether the row is to be merged or deleted, and into which other one if that is known already. */
export interface QuestionAbout {
  kind: 'merge' | 'delete';
  into?: string;
  /** The user typed the name of another one. */
  isTaken?: boolean;
}

interface LabelQuestionProps extends LabelRowProps {
  about: QuestionAbout;
  onCancel(): void;
}

/** Says what merging or deleting does, asks for what is missing, and does it. */
export function LabelQuestion({
  table,
  label,
  profiles,
  labels,
  at,
  edit,
  focusNext,
  about,
  onCancel,
}: LabelQuestionProps) {
  const others = labels.filter(({ id }) => id !== label.id);
  // Nothing is chosen at first: merging is one press, and any other tag would be the wrong one.
  const [into, setInto] = useState(about.into ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('select,button')?.focus(), []);

  const { kind } = about;
  const name = withoutReordering(stageWords(label));
  const target = others.find(({ id }) => id === into);
  const targetName = target ? withoutReordering(stageWords(target)) : '';
  const asksWhere = kind === 'merge' || (table === 'stages' && profiles > 0);
  const consequence = kind === 'merge' ? mergeText(table, profiles) : deletionText(table, profiles);
  const act = async () => {
    const { id } = label;
    if (asksWhere && !target) return setProblem(say('shortlist.labels.choose-first', { table }));
    // The row goes, and this question with it.
    focusNext({ id: null, at, part: 'name' });
    const failed =
      kind === 'merge' && table !== 'fields'
        ? await edit([{ type: 'merge-labels', table, from: id, into }], () =>
            say('shortlist.labels.merged', { name, target: targetName }),
          )
        : await edit([{ type: 'remove-label', table, id, ...(asksWhere && { into }) }], () =>
            say('shortlist.labels.deleted', { table, name }),
          );
    if (failed) setProblem(inOneLine(failed));
  };
  const cancel = () => {
    box.current?.closest('li')?.querySelector<HTMLElement>('[data-part="name"]')?.focus();
    onCancel();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The question alone, not the sheet around it.
    event.stopPropagation();
    event.preventDefault();
    cancel();
  };
  return (
    <fieldset ref={box} className={styles.question} onKeyDown={onKeyDown}>
      <legend className="only-heard">{say(`shortlist.labels.${kind}-name`, { name })}</legend>
      <p className={styles.says}>
        {about.isTaken
          ? say('shortlist.labels.taken', { name: targetName, merge: consequence })
          : consequence}
      </p>
      {asksWhere && (
        <Select
          label={kind === 'merge' ? say('shortlist.labels.merge-into') : say('shortlist.labels.new-stage')}
          value={into}
          onChange={(id) => {
            setInto(id);
            setProblem(null);
          }}
          options={[
            ...(into === '' ? [['', say('shortlist.labels.choose')] as const] : []),
            ...others.map((other) => [other.id, stageWords(other)] as const),
          ]}
        />
      )}
      <div className={styles.answers}>
        <Button name={say(`shortlist.labels.${kind}-now-name`, { name })} onPress={() => void act()}>
          {say(`shortlist.labels.${kind}`)}
        </Button>
        <Button variant="quiet" onPress={cancel}>
          {say('shortlist.labels.cancel')}
        </Button>
      </div>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}
