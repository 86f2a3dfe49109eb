import { STAGES } from '../../model/candidate';
import { plainStage } from './compared-fields';
import { saysDoNotContact } from './do-not-contact';
import { cellAt, type GridRow, textIn } from './grid';
import { type KnownStage, stageCalled, stageMatcher, stageName } from './known-stages';
import { memoize } from './memoize';
import { stageIn } from './open-row';
import type { Answers } from './questions';
import { plainCell } from './text-cells';
import { isUnknown } from './unknown-words';

/** What becomes of a word in a column of stages: a stage of the workspace by its id, a new one, or a line of the note. */
export type StageTarget = `stage:${string}` | 'new' | 'note';

/** A word in a column of stages that no stage of the workspace is called. */
export interface StageValue {
  /** The user's choice is kept by it, as the answer to a question is. */
  id: string;
  text: string;
  cells: number;
  target: StageTarget;
  /** What a doubtful word such as "contacted?" may mean; null if `target` says it. */
  suggested: StageTarget | null;
}

/** The stages of a workspace in which the user has changed none. */
export const BUILT_IN_STAGES: readonly KnownStage[] = STAGES.map((id) => ({ id, name: null }));

const PREFIX = 'stage:';

export const isStageAnswer = (id: string): boolean => id.startsWith(PREFIX);

/** Whether the answer is about this column, which has lost its meaning. */
export const isStageAnswerOf = (id: string, at: number): boolean => id.startsWith(`${PREFIX}${at}:`);

const answerId = (at: number, text: string): string => `${PREFIX}${at}:${plainStage(text)}`;

/** Reads the stage that a cell names: as `stageName` has it for one of the workspace; null if it goes to the note. */
export function stageColumn(
  at: number,
  answers: Answers,
  stages: readonly KnownStage[],
): (stage: string) => string | null {
  const targetOf = targetsIn(at, answers, stages);
  return memoize((text: string) => {
    const { target, isCalledSo } = targetOf(text);
    if (isCalledSo) return text;
    if (target === 'new' || target === 'note') return target === 'new' ? text : null;
    const known = stages.find(({ id }) => target === `stage:${id}`);
    return known ? stageName(known) : text;
  });
}

function targetsIn(at: number, answers: Answers, stages: readonly KnownStage[]) {
  const matchIn = stageMatcher(stages);
  const targetNamed = (name: string): StageTarget =>
    `stage:${stages.find((one) => stageName(one) === name)?.id ?? name}`;
  return (text: string): Pick<StageValue, 'target' | 'suggested'> & { isCalledSo: boolean } => {
    const called = stageCalled(text, stages);
    if (called !== null) return { target: targetNamed(called), suggested: null, isCalledSo: true };
    const match = matchIn(text);
    const suggested = match === null ? null : targetNamed(match.stage);
    const given = answers[answerId(at, text)];
    if (given !== undefined && isTarget(given, stages))
      return { target: given, suggested: given === suggested ? null : suggested, isCalledSo: false };
    if (match === null) return { target: 'new', suggested, isCalledSo: false };
    if (match.isDoubtful) return { target: 'note', suggested, isCalledSo: false };
    return { target: targetNamed(match.stage), suggested: null, isCalledSo: false };
  };
}

const isTarget = (given: string, stages: readonly KnownStage[]): given is StageTarget =>
  given === 'new' || given === 'note' || stages.some(({ id }) => given === `stage:${id}`);

/** The words of a column that are not the name of any stage, the most frequent first. */
export function stageValues(
  rows: readonly GridRow[],
  at: number,
  answers: Answers,
  stages: readonly KnownStage[],
): StageValue[] {
  const counts = new Map<string, { text: string; cells: number }>();
  for (const row of rows) {
    const cell = cellAt(row, at);
    if (textIn(cell) === '') continue;
    const written = plainCell(cell);
    const text = isUnknown(written) || saysDoNotContact(written) ? null : stageIn(written);
    if (text === null) continue;
    const key = plainStage(text);
    const known = counts.get(key);
    if (known) known.cells += 1;
    else counts.set(key, { text, cells: 1 });
  }
  const targetOf = targetsIn(at, answers, stages);
  return [...counts.values()]
    .flatMap(({ text, cells }) => {
      const { isCalledSo, target, suggested } = targetOf(text);
      return isCalledSo ? [] : { id: answerId(at, text), text, cells, target, suggested };
    })
    .toSorted((a, b) => b.cells - a.cells);
}
