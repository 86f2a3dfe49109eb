import type { Page } from 'puppeteer-core';

export interface Version1 {
  candidates: number;
  snapshotsEach: number;
  postsEach: number;
}

/** What the database of version 1 has, and whether a later version has touched it. */
export interface Stored {
  version: number;
  tables: Record<string, number>;
  /** Candidates that a later version has written or moved. */
  moved: number;
}

/** Fills the extension's database as version 1 did. The page must be one that does not open the shortlist. */
export async function seedVersion1(
  page: Page,
  { candidates, snapshotsEach, postsEach }: Version1,
): Promise<void> {
  await page.evaluate(
    async (people, looks, posts) => {
      const opening = indexedDB.open('yardstick', 10);
      opening.onupgradeneeded = () => {
        const db = opening.result;
        const table = db.createObjectStore('candidates', { keyPath: 'id' });
        for (const name of ['platform', 'stage', 'savedAtMs', 'updatedAtMs']) table.createIndex(name, name);
        for (const name of ['tags', 'lists']) table.createIndex(name, name, { multiEntry: true });
        const snapshots = db.createObjectStore('snapshots', { keyPath: 'id', autoIncrement: true });
        snapshots.createIndex('[candidateId+takenAtMs]', ['candidateId', 'takenAtMs']);
        db.createObjectStore('marks', { keyPath: 'name' });
      };
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const WEEK_MS = 7 * 86_400_000;
      const FIRST_MS = Date.UTC(2026, 2, 3, 9);
      const none = (takenAtMs: number) => ({ found: false, why: 'not-shown', takenAtMs });
      const count = (value: number, takenAtMs: number) => ({
        ...{ found: true, value, low: value, high: value, precision: 'exact' },
        ...{ raw: value.toLocaleString('en'), reader: 'overlay', takenAtMs },
      });
      const snapshotOf = (candidateId: string, handle: string, at: number, look: number) => {
        const takenAtMs = FIRST_MS + look * WEEK_MS;
        return {
          ...{ candidateId, takenAtMs, language: 'en' },
          profile: {
            followers: count(10_000 + at + 100 * look, takenAtMs),
            following: count(300 + (at % 50), takenAtMs),
            posts: count(120 + look, takenAtMs),
            likes: none(takenAtMs),
            displayName: `Account ${at}`,
            bio: `Sourdough and more. Work: hello@${handle}.example`,
            ...{ verified: at % 9 === 0, private: false, category: 'Bakery' },
            links: [`https://links.example/${handle}`],
            takenAtMs,
          },
          posts: Array.from({ length: posts }, (_, post) => {
            // A week brings eight new posts.
            const number = look * 8 + posts - post;
            return {
              ...{ id: `C${at}p${number}`, kind: number % 3 ? 'reel' : 'photo', author: handle },
              likes: count(400 + ((at * 7 + number * 13) % 900), takenAtMs),
              comments: count(10 + ((at + number) % 40), takenAtMs),
              views: number % 3 ? count(9_000 + ((at * 3 + number) % 5_000), takenAtMs) : none(takenAtMs),
              ...{ shares: none(takenAtMs), saves: none(takenAtMs), pinned: false, paidPartnership: null },
              ...{ postedAtMs: FIRST_MS - (posts - number) * 86_400_000, postedAtReader: 'time' },
              caption: `Loaf ${number} of ${handle}: flour, water, salt and a night's rest. #bread #baking #loaf${number}`,
              ...{ visibleComments: [], takenAtMs },
            };
          }),
        };
      };
      const AT_ONCE = 100;
      for (let from = 0; from < people; from += AT_ONCE) {
        const writing = db.transaction(['candidates', 'snapshots'], 'readwrite', { durability: 'relaxed' });
        for (let at = from; at < Math.min(people, from + AT_ONCE); at++) {
          const handle = `account.${at}`;
          const id = `instagram:${handle}`;
          writing.objectStore('candidates').add({
            ...{ id, platform: 'instagram', handle, profileUrl: `https://www.instagram.com/${handle}/` },
            ...{
              displayName: `Account ${at}`,
              stage: 'found',
              lists: [],
              tags: ['bread', `city ${at % 20}`],
            },
            ...{ notes: `Met at fair ${at % 12}.`, fee: { amount: 100 + (at % 900), currency: 'EUR' } },
            ...{ email: `hello@${handle}.example`, savedAtMs: FIRST_MS, updatedAtMs: FIRST_MS + at },
          });
          for (let look = 0; look < looks; look++)
            writing.objectStore('snapshots').add(snapshotOf(id, handle, at, look));
        }
        await new Promise((resolve, reject) => {
          writing.oncomplete = resolve;
          writing.onabort = () => reject(writing.error);
        });
      }
      db.close();
    },
    candidates,
    snapshotsEach,
    postsEach,
  );
}

/** Counts rows without changing anything. The page must be one that does not open the shortlist. */
export function storedIn(page: Page): Promise<Stored> {
  return page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await settled(indexedDB.open('yardstick'));
    const names = [...db.objectStoreNames];
    const reading = db.transaction(names);
    const counts = await Promise.all(names.map((name) => settled(reading.objectStore(name).count())));
    const candidates = await settled(db.transaction('candidates').objectStore('candidates').getAll());
    const { version } = db;
    db.close();
    return {
      version,
      tables: Object.fromEntries(names.map((name, at) => [name, counts[at] ?? 0])),
      moved: candidates.filter((row) => 'stamps' in row).length,
    };
  });
}
