import type { OwnField } from '../../model/label';
import { PLATFORM_IDS } from '../../model/platform';
import type { KnownStage } from './known-stages';
import type { ChosenMeanings } from './match-columns';
import { MEANINGS } from './meanings';
import type { OpenedFile } from './open-file';
import { type ImportChoices, type ImportPlan, planImport } from './plan';
import type { Answers, Question } from './questions';
import { isStageAnswer } from './stage-column';

/** What the user chose for an earlier file with the same headings. Read from a setting, so its words may be of another version. */
export interface RememberedImport {
  /** Of the headings, as `ImportPlan` has it. */
  fingerprint: string;
  /** By the place of the column. */
  meanings: Readonly<
    Record<string, { meaning: string; platform: string | null; field?: string | undefined }>
  >;
  /** By the id of the question. */
  answers: Answers;
}

export interface RememberedPlan {
  plan: ImportPlan;
  choices: ImportChoices;
  isRemembered: boolean;
  /** Everything that was asked on the way. */
  asked: readonly Question[];
}

/** Answers may raise further questions, such as a currency once a column is known to hold fees. */
const ROUNDS = 4;

/** Only headings tell one list from another; columns without any could be those of every list. */
export const canBeRemembered = (fingerprint: string): boolean => /[^|]/.test(fingerprint);

/**
 * Plans a file as the user chose for an earlier one with the same headings. A remembered answer applies only where this file
 * leaves the same question open: what its own values prove always wins.
 */
export function planAsBefore(
  file: OpenedFile,
  remembered: readonly RememberedImport[],
  stages?: readonly KnownStage[],
  fields: readonly OwnField[] = [],
): RememberedPlan {
  const planned = (by: ImportChoices) => planImport(file, by, stages, fields);
  const first = planned({});
  const known = (fingerprint: string) =>
    canBeRemembered(fingerprint) ? remembered.find((one) => one.fingerprint === fingerprint) : undefined;
  const sheet = sheetAsBefore(file, first, (fingerprint) => known(fingerprint) !== undefined);
  let choices: ImportChoices = sheet === null ? {} : { sheet };
  let plan = sheet === null ? first : planned(choices);
  const before = known(plan.fingerprint);
  if (!before) return { plan: first, choices: {}, isRemembered: false, asked: first.questions };
  const meanings = validMeanings(before.meanings, fields);
  const ofStages = Object.entries(before.answers).filter(([id]) => isStageAnswer(id));
  if (Object.keys(meanings).length + ofStages.length > 0) {
    choices = { ...choices, meanings, answers: Object.fromEntries(ofStages) };
    plan = planned(choices);
  }
  const asked: Question[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    asked.push(...plan.questions);
    const open = plan.questions.flatMap((question) => {
      const answer = before.answers[question.id];
      const isNew = answer !== undefined && choices.answers?.[question.id] === undefined;
      return isNew && canAnswer(question, answer) ? [[question.id, answer] as const] : [];
    });
    if (open.length === 0) break;
    choices = { ...choices, answers: { ...choices.answers, ...Object.fromEntries(open) } };
    plan = planned(choices);
  }
  return { plan, choices, isRemembered: Object.keys(choices).length > 0, asked };
}

/** The one sheet whose headings are remembered; null if none or several have them. */
function sheetAsBefore(
  file: OpenedFile,
  { questions }: ImportPlan,
  isKnown: (fingerprint: string) => boolean,
): string | null {
  const sheets = questions.find(({ code }) => code === 'sheet')?.answers ?? [];
  const matching = sheets.filter((sheet) => isKnown(planImport(file, { sheet }).fingerprint));
  return matching.length === 1 ? (matching[0] ?? null) : null;
}

/** Without those that were chosen for a field that is gone, or is of another workspace. */
function validMeanings(stored: RememberedImport['meanings'], fields: readonly OwnField[]): ChosenMeanings {
  return Object.fromEntries(
    Object.entries(stored).flatMap(([at, { meaning: stored, platform: named, field }]) => {
      const meaning = MEANINGS.find((one) => one === stored);
      const platform = PLATFORM_IDS.find((id) => id === named) ?? null;
      if (meaning === undefined) return [];
      if (field === undefined) return [[Number(at), { meaning, platform }] as const];
      return fields.some(({ id }) => id === field)
        ? [[Number(at), { meaning, platform, field }] as const]
        : [];
    }),
  );
}

/** Amounts without any sign can be in every currency; all other questions name their answers. */
const canAnswer = ({ answers, code }: Question, answer: string): boolean =>
  code === 'currency' && answers.length === 0 ? /^[A-Z]{3}$/.test(answer) : answers.includes(answer);
