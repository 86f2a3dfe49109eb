import type { Brief, BriefLine } from '../../lib/evaluation/brief/brief';

/** What two pages changed in the same place of a brief, as the other page saved it. */
export type BriefConflict =
  | { kind: 'name'; theirs: string }
  /** `theirs` is null if the other page removed the line. */
  | { kind: 'line'; lineId: string; theirs: BriefLine | null };

/**
 * A brief that two pages changed after both had opened it: what only one of them changed is taken from that one. What both
 * changed stays as it is here, and is listed.
 */
export function mergeBriefs(
  opened: Brief,
  mine: Brief,
  theirs: Brief,
): { merged: Brief; conflicts: BriefConflict[] } {
  const conflicts: BriefConflict[] = [];
  const name = mine.name === opened.name ? theirs.name : mine.name;
  if (![opened.name, mine.name].includes(theirs.name) && mine.name !== opened.name)
    conflicts.push({ kind: 'name', theirs: theirs.name });

  const lineOf = ({ lines }: Brief, id: string) => lines.find((line) => line.id === id) ?? null;
  const ids = new Set([...mine.lines, ...theirs.lines, ...opened.lines].map(({ id }) => id));
  const lines = [...ids].flatMap((lineId) => {
    const [before, here, there] = [opened, mine, theirs].map((brief) => lineOf(brief, lineId)) as [
      BriefLine | null,
      BriefLine | null,
      BriefLine | null,
    ];
    if (isSame(here, before)) return there ?? [];
    if (!isSame(there, before) && !isSame(there, here))
      conflicts.push({ kind: 'line', lineId, theirs: there });
    return here ?? [];
  });
  return { merged: { ...mine, name, lines }, conflicts };
}

/** The brief with the other page's version of one conflict. */
export function withTheirs(brief: Brief, conflict: BriefConflict): Brief {
  if (conflict.kind === 'name') return { ...brief, name: conflict.theirs };
  const { lineId, theirs } = conflict;
  const others = brief.lines.filter(({ id }) => id !== lineId);
  if (theirs === null) return { ...brief, lines: others };
  const isThere = others.length < brief.lines.length;
  const lines = isThere
    ? brief.lines.map((line) => (line.id === lineId ? theirs : line))
    : [...brief.lines, theirs];
  return { ...brief, lines };
}

const isSame = (a: BriefLine | null, b: BriefLine | null) => JSON.stringify(a) === JSON.stringify(b);
