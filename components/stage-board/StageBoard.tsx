import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { ListClient } from '../../lib/lists/list-client';
import type { ListQuery } from '../../lib/lists/list-query';
import type { Label } from '../../lib/model/label';
import { newId } from '../../lib/store/clock';
import { editCandidate } from '../../lib/store/edit-candidate';
import { candidateById } from '../../lib/store/find-candidates';
import { say } from '../../lib/words/catalogue/say';
import { inOneLine } from '../../lib/words/problem-words';
import { accountWords, stageWords } from '../../lib/words/saved-words';
import { askBeforeContact } from '../data/ask-before-contact';
import { useLabels } from '../data/use-labels';
import { useShortlist } from '../data/use-shortlist';
import { useKeyOf } from '../ui/keys/listed-keys';
import { ProblemNotice } from '../ui/ProblemNotice';
import { showProblem, type ToastWords } from '../ui/toast';
import { cardKey } from './card-keys';
import styles from './StageBoard.module.css';
import { type Followed, StageLane } from './StageLane';
import { useCardDrag } from './use-card-drag';
import { useLanes } from './use-lanes';

interface StageBoardProps {
  client: ListClient;
  query: ListQuery;
  /** Shows the details of a candidate. */
  onOpen(id: string): void;
  /** Says what was moved, and offers to undo it. */
  onMoved(words: ToastWords, commitId: string): void;
}

/** The candidates by stage, one column for each. A card is moved with a pointer, with keys, or by its list of stages. */
export function StageBoard({ client, query, onOpen, onMoved }: StageBoardProps) {
  const db = useShortlist();
  const stages = useLabels('stages');
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const [follow, setFollow] = useState<Followed | null>(null);
  const ids = useMemo(() => stages.map(({ id }) => id), [stages]);
  const alsoIds = [...new Set([focusedId, follow?.id ?? null])].filter((id) => id !== null);
  const { lanes, show, problem, retry } = useLanes({ client, query, stages: ids, alsoIds });
  const board = useRef<HTMLElement>(null);
  useKeyOf(board, '↑ ↓ ← →', say('board.keys.go'));
  useKeyOf(board, say('board.keys.shift-arrows'), say('board.keys.move'));

  const move = async (id: string, stage: string) => {
    const to = stages.find((one) => one.id === stage);
    const candidate = await candidateById(db, id).catch(() => null);
    if (!to || !candidate || candidate.stage === stage) return;
    askBeforeContact(candidate, stage, stages, () => void store(id, to));
  };
  const store = async (id: string, to: Label) => {
    const stage = to.id;
    // An edit's step is the commit that Undo reverts.
    const step = newId();
    const result = await editCandidate(db, id, { stage }, { step });
    if (!result.ok) return showProblem(() => inOneLine(result.problem));
    setFollow({ id, stage });
    const { value } = result;
    onMoved(() => say('board.moved', { account: accountWords(value), stage: stageWords(to) }), step);
  };
  const { drag, onPointerDown } = useCardDrag(board, (id, stage) => void move(id, stage));
  const dragged =
    drag &&
    stages
      .map(({ id }) => lanes?.get(id))
      .flatMap((lane) => {
        const place = lane?.placeOf(drag.id);
        return (place != null && lane?.cardAt(place)) || [];
      })[0];

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target, altKey, ctrlKey, metaKey } = event;
    if (!(target instanceof HTMLElement) || !target.matches('[data-card]') || altKey || ctrlKey || metaKey)
      return;
    const answer = cardKey(target, event);
    if (!answer) return;
    event.preventDefault();
    if (answer.kind === 'move') void move(answer.id, answer.stage);
    else board.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(answer.id)}"]`)?.focus();
  };
  const onFollowed = useCallback(() => setFollow(null), []);
  const firstId = ids.flatMap((id) => lanes?.get(id)?.cardAt(0)?.candidate.id ?? [])[0] ?? null;
  const isFocusedThere = focusedId !== null && ids.some((id) => lanes?.get(id)?.placeOf(focusedId) != null);
  if (problem) return <ProblemNotice problem={problem} onRetry={retry} />;
  return (
    <section
      ref={board}
      className={styles.board}
      data-part="stage-board"
      aria-label={say('board.title')}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        const id = target.closest<HTMLElement>('li')?.querySelector<HTMLElement>('[data-card]')?.dataset.card;
        if (id !== undefined) setFocusedId(id);
      }}
    >
      {stages.map((stage) => (
        <StageLane
          key={stage.id}
          stage={stage}
          stages={stages}
          lane={lanes?.get(stage.id)}
          drag={drag}
          tabStopId={isFocusedThere ? focusedId : firstId}
          follow={follow}
          onFollowed={onFollowed}
          onShow={show}
          onOpen={onOpen}
          onMove={(id, to) => void move(id, to)}
          onPointerDown={onPointerDown}
        />
      ))}
      {drag && (
        <div
          className={styles.ghost}
          style={{ left: drag.left, top: drag.top, width: drag.width }}
          aria-hidden="true"
        >
          {dragged ? accountWords(dragged.candidate) : ''}
        </div>
      )}
    </section>
  );
}
