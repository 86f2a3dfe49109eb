import type { Page } from 'puppeteer-core';

/** Makes the list open without the filters, the sorting and the selection of the test before, which it has again after a reload. */
export const forgetList = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    sessionStorage.clear();
    const request = indexedDB.open('yardstick');
    await new Promise((opened) => Object.assign(request, { onsuccess: opened }));
    const transaction = request.result.transaction('meta', 'readwrite');
    transaction.objectStore('meta').delete('list-as-left');
    transaction.objectStore('meta').delete(IDBKeyRange.bound('selection:', 'selection;'));
    await new Promise((done) => Object.assign(transaction, { oncomplete: done }));
    request.result.close();
  });
