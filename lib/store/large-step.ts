import type { ShortlistDatabase } from './database';
import { type DoneStep, doneStep } from './step-done';
import { isFromFile, outlineOf, type StepOutline } from './step-outline';

/** Undo asks before it takes back a step that changed more profiles. */
const MAX_WITHOUT_QUESTION = 50;

/** A step that Undo asks about first. */
export interface LargeStep extends DoneStep {
  atMs: number;
}

/** What a step did and when, if it came from a file or changed many profiles; otherwise null. */
export async function largeStep(db: ShortlistDatabase, commitId: string): Promise<LargeStep | null> {
  const outline = await outlineOf(db, commitId);
  if (outline === null) return null;
  const { kind, atMs } = outline.first;
  if (!isFromFile(kind) && changedAtOnce(outline) <= MAX_WITHOUT_QUESTION) return null;
  const step = await doneStep(db, outline);
  return { ...step, profiles: step.profiles || changedAtOnce(outline), atMs };
}

const changedAtOnce = ({ changed }: StepOutline): number =>
  Math.max(...[...changed.values()].map(({ size }) => size));
