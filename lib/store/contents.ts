import type { ShortlistDatabase } from './database';
import type { DefinitionTable } from './schema';

/** How much is in a database, including rows that this version cannot read. */
export interface Contents {
  profiles: number;
  trashed: number;
  briefs: number;
  /** The user's own comparison tables. */
  tables: number;
}

export async function contentsOf(db: ShortlistDatabase): Promise<Contents> {
  const trashed = await db.candidates.where('trashedAtMs').above(0).count();
  return {
    profiles: (await db.candidates.count()) - trashed,
    trashed,
    briefs: await presentIn(db, 'briefs'),
    tables: await presentIn(db, 'benchmarkTables'),
  };
}

async function presentIn(db: ShortlistDatabase, table: DefinitionTable): Promise<number> {
  const rows = (await db[table].toArray()) as { trashedAtMs?: unknown }[];
  return rows.filter(({ trashedAtMs }) => typeof trashedAtMs !== 'number').length;
}
