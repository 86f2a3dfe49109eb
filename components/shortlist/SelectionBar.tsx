import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { ListQuery } from '../../lib/lists/list-query';
import type { ManyEdit } from '../../lib/store/edit-many';
import { say } from '../../lib/words/catalogue/say';
import { formatNumber } from '../../lib/words/numbers';
import { inOneLine } from '../../lib/words/problem-words';
import { stageWords } from '../../lib/words/saved-words';
import { editedText, selectedText } from '../../lib/words/selection-words';
import { askToSet, movedToContact } from '../data/ask-before-contact';
import { useLabels } from '../data/use-labels';
import type { ManyEditing } from '../data/use-many-edit';
import type { Selected } from '../data/use-selection';
import { Button } from '../ui/Button';
import { ProblemNotice } from '../ui/ProblemNotice';
import { Progress } from '../ui/Progress';
import { openToast, showProblem, toastManager } from '../ui/toast';
import { showUnchanged } from '../ui/undo-outside-history';
import { ManyField } from './ManyField';
import { ManyLabels } from './ManyLabels';
import { ManyStage } from './ManyStage';
import styles from './SelectionBar.module.css';
import { useUndo } from './use-undo';

interface SelectionBarProps {
  selection: Selected;
  editing: ManyEditing;
  query: ListQuery;
  /** How many rows match. */
  total: number;
  /** What other features do with the selected profiles. */
  more: ReactNode;
}

/** More profiles are not removed without a question, as Undo takes back no larger step without one. */
const MAX_WITHOUT_QUESTION = 50;

/** How many rows are selected, and what can be done with all of them. */
export function SelectionBar({ selection, editing, query, total, more }: SelectionBarProps) {
  const stages = useLabels('stages');
  const { offer } = useUndo();
  const { selected, matching, change, clear, leave, problem } = selection;

  const edit = async (what: ManyEdit) => {
    const result = await editing.edit(what);
    if (!result) return;
    if (!result.ok) return showProblem(() => inOneLine(result.problem));
    const stage = what.kind === 'stage' ? stages.find(({ id }) => id === what.stage) : undefined;
    const { commitId, edited: profiles, isStopped } = result.value;
    const words = () =>
      editedText({ kind: what.kind, stage: stage ? stageWords(stage) : '', profiles, isStopped });
    if (commitId === null) showUnchanged(words);
    else offer(words, commitId);
  };
  const question = useRef<string | null>(null);
  const closeQuestion = () => {
    if (question.current !== null) toastManager.close(question.current);
  };
  // It is about the profiles that were selected.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another number of them ends it.
  useEffect(() => closeQuestion, [selected]);
  /** Sets a stage, but asks first if that would mean to contact somebody who must not be contacted. */
  const setStage = async (what: Extract<ManyEdit, { kind: 'stage' }>) => {
    closeQuestion();
    const marked = await editing.notToContact('selected');
    if (!marked) return;
    if (!marked.ok) return showProblem(() => inOneLine(marked.problem));
    const moved = movedToContact(marked.value, stages, () => what.stage);
    const stage = stages.find(({ id }) => id === what.stage);
    if (moved === 0 || !stage) return edit(what);
    const count = { marked: formatNumber(moved), count: formatNumber(selected) };
    const words = () =>
      say('list.many.ask-do-not-contact', { ...count, profiles: selected, stage: stageWords(stage) });
    question.current = askToSet(words, () => void edit(what));
  };
  const remove = () => void edit({ kind: 'removed' });
  const askToRemove = () => {
    if (selected <= MAX_WITHOUT_QUESTION) return remove();
    closeQuestion();
    const words = () => say('list.many.ask-remove', { profiles: selected });
    question.current = openToast(words, remove, { name: () => say('list.many.remove'), stays: true });
  };
  const onKeyDown = ({ key, target, currentTarget, defaultPrevented }: KeyboardEvent) => {
    // React also reports the keys of an open form, which Escape only closes.
    const isHere = target instanceof Node && currentTarget.contains(target);
    if (key === 'Escape' && isHere && !defaultPrevented) leave();
  };
  return (
    <section
      className={styles.bar}
      data-part="selection-bar"
      aria-label={say('list.select.region')}
      onKeyDown={onKeyDown}
    >
      <p className={styles.count} role="status">
        {selectedText(selected, matching)}
      </p>
      {matching < total && (
        <Button variant="quiet" onPress={() => void change({ kind: 'all', query })}>
          {say('list.select.all', { total: formatNumber(total) })}
        </Button>
      )}
      <Button variant="quiet" onPress={clear}>
        {say('list.select.clear')}
      </Button>
      {editing.progress ? (
        <div className={styles.progress}>
          <Progress
            label={say('list.many.changing')}
            value={editing.progress.done}
            of={editing.progress.of || selected}
          />
          <Button onPress={editing.stop}>{say('list.many.cancel')}</Button>
        </div>
      ) : (
        <div className={styles.actions}>
          <ManyStage stages={stages} onStage={(stage) => void setStage({ kind: 'stage', stage })} />
          <ManyLabels table="tags" onEdit={edit} />
          <ManyLabels table="lists" onEdit={edit} />
          <ManyField onEdit={edit} />
          {more}
          <Button onPress={askToRemove}>{say('list.many.remove')}</Button>
        </div>
      )}
      {problem && <ProblemNotice problem={problem} />}
    </section>
  );
}
