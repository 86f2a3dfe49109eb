import type { Brief } from '../../lib/evaluation/brief/brief';
import { briefSchema } from '../../lib/evaluation/brief/brief-schema';
import type { DefinitionRow } from '../../lib/store/rows';
import type { Values } from '../../lib/store/schema';

/** A stored brief, or null if this version cannot read it. */
export function briefIn({ id, name, lines }: DefinitionRow): Brief | null {
  const stored = Object.entries(isObject(lines) ? lines : {}).filter(([, line]) => line !== undefined);
  const ordered = stored.toSorted(([, a], [, b]) => placeOf(a) - placeOf(b));
  const parsed = briefSchema.safeParse({
    id,
    name,
    lines: ordered.map(([lineId, line]) => ({ ...(isObject(line) ? line : {}), id: lineId })),
  });
  return parsed.data ?? null;
}

/** A brief by path. Each line has its own, so that two pages can change two lines of one brief. */
export function briefValues({ name, lines }: Brief): Values {
  const byLine = lines.map(({ id, ...line }, order) => [`lines.${id}`, { ...line, order }]);
  return { name, ...Object.fromEntries(byLine) };
}

/** The same paths as they are stored, whoever wrote them. */
export function storedBriefValues({ name, lines }: DefinitionRow): Values {
  const byLine = Object.entries(isObject(lines) ? lines : {}).map(([id, line]) => [`lines.${id}`, line]);
  return { name, ...Object.fromEntries(byLine) };
}

const placeOf = (line: unknown): number =>
  isObject(line) && typeof line.order === 'number' ? line.order : 0;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
