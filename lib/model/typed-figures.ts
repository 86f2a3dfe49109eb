import type { Candidate, TypedFigures } from './candidate';

type Figure = 'followers' | 'engagementRate';

/** The newest imported or typed figures that have such a number; null without any. */
export function newestTyped({ typed = [] }: Pick<Candidate, 'typed'>, figure: Figure): TypedFigures | null {
  return typed.find((figures) => figures[figure] !== null) ?? null;
}
