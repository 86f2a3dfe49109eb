import type { Candidate } from '../../../lib/model/candidate';

/** Room for the text that is replaced, beside the sentence about it. */
const MAX_SHOWN = 60;

export interface NewestNote {
  /** Null if there is no note yet. */
  id: string | null;
  body: string;
  /** How many other texts the cell shows. */
  earlier: number;
}

/** The entry of the notes that an edit of the cell changes. The cell shows the earlier ones too, which stay. */
export function newestNote({ entries }: Pick<Candidate, 'entries'>): NewestNote {
  const newest = entries.findLast(({ body }) => body !== '') ?? entries.at(-1);
  const texts = entries.flatMap(({ body, other }) => [body, ...other].filter(Boolean));
  const body = newest?.body ?? '';
  return { id: newest?.id ?? null, body, earlier: texts.length - (body === '' ? 0 : 1) };
}

/** The text as a hint can show it. */
export const inShort = (body: string): string => {
  const line = body.replaceAll(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length <= MAX_SHOWN ? line : `${letters.slice(0, MAX_SHOWN).join('')}…`;
};
