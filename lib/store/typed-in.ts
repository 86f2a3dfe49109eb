import type { TypedFigures } from '../model/candidate';
import { type CandidateRow, readTypedFigures } from './rows';

/** Figures that were typed or imported, newest first; those of an unknown day by when they were saved. */
export function typedIn({ typed }: Pick<CandidateRow, 'typed'>): TypedFigures[] {
  const figures = Object.values(typed)
    .map(readTypedFigures)
    .filter((one) => one !== null);
  const timeOf = ({ day, savedAtMs }: TypedFigures) => (day === null ? savedAtMs : Date.parse(day));
  return figures.toSorted((a, b) => timeOf(b) - timeOf(a));
}
