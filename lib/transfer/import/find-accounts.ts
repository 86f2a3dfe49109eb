import type { PlatformId } from '../../model/platform';
import { headingText } from './heading-text';
import type { Confidence, MatchReason, Meaning } from './meanings';
import type { ValueShapes } from './value-shapes';

/** A column while its meaning is looked for. */
export interface Candidate {
  at: number;
  heading: string;
  shapes: ValueShapes;
  platform: PlatformId | null;
  otherPlatform: string | null;
  meaning: Meaning | null;
  confidence: Confidence;
  why: MatchReason;
}

/** A list without a column for handles may have them among the names. */
export function findAccounts(candidates: readonly Candidate[]): void {
  const holders = candidates.filter(
    ({ meaning }) => meaning === 'name' || meaning === null || meaning === 'own-text',
  );
  const hasPlatforms = candidates.some(
    ({ meaning, platform }) => meaning === 'platform' || platform !== null,
  );
  const best = holders
    .filter(({ shapes, heading }) => heading !== '' && shapes.filled > 0 && mayBeHandles(shapes))
    // A first name is one word in any list, and so are names without a sign of handles or platforms around them.
    .filter(({ meaning, heading, shapes }) =>
      meaning === 'name'
        ? !PART_OF_NAME.test(headingText(heading)) && (hasPlatforms || hasHandleSigns(shapes))
        : true,
    )
    .toSorted(
      (a, b) => Number(b.meaning === 'name') - Number(a.meaning === 'name') || handles(b) - handles(a),
    )[0];
  if (!best || (best.meaning !== 'name' && handles(best) < 0.6)) return;
  if (best.meaning !== 'name' && !hasPlatforms && !hasHandleSigns(best.shapes)) return;
  Object.assign(best, {
    meaning: 'account',
    confidence: 'guessed',
    why: 'values',
  } satisfies Partial<Candidate>);
}

const PART_OF_NAME =
  /first ?name|given name|last ?name|surname|vorname|nachname|prenom|apellido|sobrenome|cognome|voornaam|achternaam|^imie$|nazwisko|soyad|имя|фамилия|^姓$/;

/** A point, line or digit inside a word, or an "@": names have none. */
const hasHandleSigns = ({ values }: ValueShapes): boolean =>
  values.some((value) => /^@|^[^\s]*[a-z][._\d]+[^\s]*$/i.test(value) && !/\s/.test(value));

const handles = ({ shapes }: Candidate): number => shapes.word + shapes.atHandle;
export const mayBeHandles = (shapes: ValueShapes): boolean =>
  shapes.word + shapes.atHandle >= 0.4 && shapes.distinct > 0.5 && shapes.email < 0.1;

/** Names have capitals, handles have points, lines and digits. */
export function likeHandles({ values, distinct }: ValueShapes): number {
  const signs = values.filter((value) => /[._\d@]/.test(value) && !/\s/.test(value)).length;
  const small = values.filter((value) => value === value.toLowerCase() && !/\s/.test(value)).length;
  return distinct + (2 * signs + small) / Math.max(1, values.length);
}
