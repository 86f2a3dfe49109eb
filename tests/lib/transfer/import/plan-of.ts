import { openText } from '../../../../lib/transfer/import/open-file';
import { type ImportChoices, type ImportPlan, planImport } from '../../../../lib/transfer/import/plan';

/** The plan for a file with this text. */
export function planOf(text: string, choices: ImportChoices = {}): ImportPlan {
  const file = openText(text);
  if (!file.ok) throw new Error(file.fault.code);
  return planImport(file.value, choices);
}

export const profilesIn = (plan: ImportPlan): string[] =>
  plan.creators.flatMap(({ profiles }) => profiles.map(({ platform, handle }) => `${platform}:${handle}`));

export const questionsIn = (plan: ImportPlan): string[] => plan.questions.map(({ id }) => id);

export const refusalsIn = (plan: ImportPlan): string[] =>
  plan.refusedRows.map(({ line, why }) => `${line} ${why.code}`);

export const refusedCellsIn = (plan: ImportPlan): string[] =>
  plan.refusedCells.map(({ line, cell, why }) => `${line} ${cell} ${why.code}`);

/** The typed followers of every profile that has some. */
export const followersIn = (plan: ImportPlan): Record<string, number[]> =>
  Object.fromEntries(
    plan.creators.flatMap(({ profiles }) =>
      profiles.map(({ handle, followers }) => [handle, followers.map(({ value }) => value.value)]),
    ),
  );

/** The meanings of the columns of a list. */
export const meaningsOf = (text: string) => planOf(text).columns.map(({ meaning }) => meaning);
