import type { Page } from 'puppeteer-core';

interface Rows {
  [table: string]: unknown[];
}

/** All rows of a database, read by one of the extension's own pages. */
export function rowsIn(screen: Page, database: string): Promise<Rows> {
  return screen.evaluate(async (name) => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await settled(indexedDB.open(name));
    const tables = [...db.objectStoreNames];
    const reading = db.transaction(tables);
    const rows = await Promise.all(tables.map((table) => settled(reading.objectStore(table).getAll())));
    db.close();
    return Object.fromEntries(tables.map((table, at) => [table, rows[at] ?? []]));
  }, database);
}

/** Puts rows into a table without the extension's checks. */
export async function putRows(screen: Page, database: string, table: string, rows: unknown[]): Promise<void> {
  await screen.evaluate(
    async (name, store, all) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const writing = db.transaction([store], 'readwrite');
      for (const row of all) writing.objectStore(store).put(row);
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onabort = () => reject(writing.error);
      });
      db.close();
    },
    database,
    table,
    rows,
  );
}
