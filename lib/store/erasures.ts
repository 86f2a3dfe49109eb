import { handleKey } from '../model/place';
import type { ShortlistDatabase } from './database';
import { accountIdOf, type KnownAccount } from './find-row';

const KEY = 'erase-key';
/** Keys of other workspaces whose erasures a restored backup brought along. */
const TAKEN_OVER = 'erase-keys-taken-over';
const KEY_BYTES = 32;

/** The hashes of erased accounts, and the keys that made them. */
export interface Erasures {
  keys: Uint8Array<ArrayBuffer>[];
  hashes: { key: string; atMs: number }[];
}

/** Whether the account was erased here, in which case saving it again needs confirmation. */
export async function isErased(db: ShortlistDatabase, account: KnownAccount): Promise<boolean> {
  if ((await db.erased.count()) === 0) return false;
  return (
    (await db.erased
      .where('key')
      .anyOf(await hashesWithAll(db, account))
      .count()) > 0
  );
}

/** Removes the hashes of an erased account after the user has saved it again. */
export async function forgetErased(db: ShortlistDatabase, account: KnownAccount): Promise<void> {
  await db.erased.bulkDelete(await hashesWithAll(db, account));
}

/** The hashes by which an account that is erased now will be recognised. */
export async function hashesOf(db: ShortlistDatabase, account: KnownAccount): Promise<string[]> {
  return hashesWith(await imported(await ownKey(db)), account);
}

/** For a backup: whoever has the hashes and the keys can test a name against them, as whoever has the database can. */
export async function erasuresIn(db: ShortlistDatabase): Promise<Erasures> {
  return { keys: [await ownKey(db), ...(await keysTakenOver(db))], hashes: await db.erased.toArray() };
}

/** From now on, what was erased there counts as erased here. Call it inside a transaction that writes `erased` and `meta`. */
export async function takeOverErasures(db: ShortlistDatabase, { keys, hashes }: Erasures): Promise<void> {
  const known = await keysTakenOver(db);
  const added = keys.filter((key) => !known.some((one) => isSameKey(one, key)));
  await db.meta.put({ key: TAKEN_OVER, value: [...known, ...added] });
  await db.erased.bulkPut(hashes);
}

/** Answers whether an account was erased according to any of these. */
export async function erasedAccording(
  all: readonly Erasures[],
): Promise<(account: KnownAccount) => Promise<boolean>> {
  const hashes = new Set(all.flatMap((one) => one.hashes.map(({ key }) => key)));
  if (hashes.size === 0) return async () => false;
  const distinct = all
    .flatMap(({ keys }) => keys)
    .filter((key, at, keys) => keys.findIndex((one) => isSameKey(one, key)) === at);
  const keys = await Promise.all(distinct.map(imported));
  return async (account) => {
    const own = await Promise.all(keys.map((key) => hashesWith(key, account)));
    return own.flat().some((hash) => hashes.has(hash));
  };
}

export const isSameKey = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

export const isEraseKey = (value: unknown): value is Uint8Array<ArrayBuffer> =>
  value instanceof Uint8Array && value.length === KEY_BYTES;

async function hashesWithAll(db: ShortlistDatabase, account: KnownAccount): Promise<string[]> {
  const keys = await Promise.all([await ownKey(db), ...(await keysTakenOver(db))].map(imported));
  return (await Promise.all(keys.map((key) => hashesWith(key, account)))).flat();
}

async function keysTakenOver(db: ShortlistDatabase): Promise<Uint8Array<ArrayBuffer>[]> {
  const stored = (await db.meta.get(TAKEN_OVER))?.value;
  return Array.isArray(stored) ? stored.filter(isEraseKey) : [];
}

/** Created once, and in no file but a backup: without it, nobody can test names against the hashes. */
async function ownKey(db: ShortlistDatabase): Promise<Uint8Array<ArrayBuffer>> {
  const made = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  return db.transaction('rw', db.meta, async () => {
    const known = (await db.meta.get(KEY))?.value;
    if (isEraseKey(known)) return known;
    await db.meta.put({ key: KEY, value: made });
    return made;
  });
}

const imported = (bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);

/** One hash of the handle, and one of the account id if it is known. */
async function hashesWith(key: CryptoKey, account: KnownAccount): Promise<string[]> {
  const { platform, handle } = account;
  const accountId = accountIdOf(account);
  const names = [`${platform}:${handleKey(handle)}`, ...(accountId ? [`${platform}#${accountId}`] : [])];
  return Promise.all(
    names.map(async (name) => {
      const hash = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(name));
      return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
    }),
  );
}
