import { z } from '../model/schemas/zod';
import type { ShortlistDatabase } from './database';

/** Which window this is, and which are open, by ids that windows keep when they are loaded again. */
export interface OpenWindows {
  window: string;
  open: readonly string[];
}

/** Where the selected profiles of each window are in `meta`, which no backup takes from there. */
const SELECTION = 'selection:';

const leftSchema = z.object({ ids: z.array(z.string()), atMs: z.number() });

/**
 * The profiles that were selected in this window before it was loaded again; for a new one, in the window that was closed last.
 * A window that is open keeps its own.
 */
export async function takeLeftSelection(
  db: ShortlistDatabase,
  { window, open }: OpenWindows,
): Promise<readonly string[]> {
  return db.transaction('rw', db.meta, async () => {
    const rows = await db.meta.where('key').startsWith(SELECTION).toArray();
    const left = rows.flatMap(({ key, value }) => {
      const of = key.slice(SELECTION.length);
      const { data } = leftSchema.safeParse(value);
      return data && (of === window || !open.includes(of)) ? [{ key, isOwn: of === window, ...data }] : [];
    });
    const [taken] = left.toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn) || b.atMs - a.atMs);
    await db.meta.bulkDelete(left.map(({ key }) => key));
    if (taken) await put(db, window, taken.ids);
    return taken?.ids ?? [];
  });
}

/** Keeps what is selected in a window. */
export async function keepSelection(
  db: ShortlistDatabase,
  window: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) await db.meta.delete(SELECTION + window);
  else await put(db, window, ids);
}

const put = (db: ShortlistDatabase, window: string, ids: readonly string[]) =>
  db.meta.put({ key: SELECTION + window, value: { ids, atMs: Date.now() } });
