import { planOf } from './plan-of';

/** The fees asked that a column of amounts gives, with the plan of its list. */
export function feesUnder(heading: string, cells: readonly string[], answers = {}) {
  const plan = planOf(
    `Instagram\t${heading}\n${cells.map((cell, at) => `user_${String.fromCharCode(97 + at)}\t${cell}`).join('\n')}`,
    { answers },
  );
  return { fees: plan.creators.flatMap(({ fees: { asked } }) => asked.map(({ value }) => value)), plan };
}
