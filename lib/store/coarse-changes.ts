import { type DBCore, type DBCoreMutateRequest, type DBCoreTable, type Middleware, RangeSet } from 'dexie';

/** From this many keys on, Dexie itself tells only the table of rows that are written, and no keys. */
const MANY_KEYS = 50;

/**
 * Tells other pages of many deleted rows, and of rows with many entries in an index, only where they were. Dexie would send each
 * key in a tree, which every open page copies and compares with its live queries: undoing an import of 5,000 profiles deletes
 * 30,000 rows, and the history of it names as many.
 */
export const coarseChanges: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'coarse-changes',
  // Above Dexie's own middleware for live queries, which has 0.
  level: 3,
  create(core) {
    return {
      ...core,
      table(name) {
        const table = core.table(name);
        return {
          ...table,
          mutate(request) {
            const wide = wideIndexes(table, request);
            if (wide.length === 0) return table.mutate(request);
            // One range each: what Dexie adds to it falls inside.
            const parts = wide.map((index) => [
              `idb://${core.schema.name}/${name}/${index}`,
              new RangeSet(core.MIN_KEY, core.MAX_KEY),
            ]);
            const mutatedParts = { ...request.mutatedParts, ...Object.fromEntries(parts) };
            return table.mutate({ ...request, mutatedParts });
          },
        };
      },
    };
  },
};

/** The names by which Dexie knows what is too much to tell: '' is the primary key, and ':dels' are deleted rows. */
function wideIndexes({ schema }: DBCoreTable, request: DBCoreMutateRequest): string[] {
  switch (request.type) {
    case 'delete':
      return request.keys.length < MANY_KEYS ? [] : ['', ':dels'];
    case 'add':
    case 'put':
      return schema.indexes.flatMap(({ name, multiEntry, extractKey }) =>
        multiEntry && name !== null && countKeys(request.values, extractKey) >= MANY_KEYS ? name : [],
      );
    default:
      return [];
  }
}

function countKeys(values: readonly unknown[], extractKey: ((value: unknown) => unknown) | null): number {
  return values.reduce<number>((count, value) => {
    const keys = extractKey?.(value);
    return count + (Array.isArray(keys) ? keys.length : 0);
  }, 0);
}
