import type { Page } from 'puppeteer-core';

/** Moves the date of every snapshot back by some days, because no test can wait a week. */
export async function backdateSnapshots(ownPage: Page, days: number): Promise<void> {
  await ownPage.evaluate(async (ms) => {
    const result = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await result(indexedDB.open('yardstick'));
    const store = db.transaction('numbers', 'readwrite').objectStore('numbers');
    for (const row of await result(store.getAll()))
      await result(store.put({ ...row, takenAtMs: row.takenAtMs - ms }));
    db.close();
  }, days * 86_400_000);
}
