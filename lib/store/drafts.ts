import { accountKey, type Fee } from '../model/candidate';
import { feeSchema } from '../model/schemas/candidate';
import { z } from '../model/schemas/zod';
import type { ShortlistDatabase } from './database';
import type { KnownAccount } from './find-row';
import type { DraftRow } from './schema';

/** Typed text about a profile that is not saved yet. */
export interface Draft {
  /** The note; null if none was typed. */
  text: string | null;
  /** The saved note that this one edits. */
  over: string;
  tags: string[];
  /** The unfinished text in the tag field. */
  typing: string;
  lists: string[];
  /** The unfinished text in the list field. */
  typingList: string;
}

export const NO_DRAFT: Draft = { text: null, over: '', tags: [], typing: '', lists: [], typingList: '' };

const draftSchema: z.ZodType<Draft> = z.object({
  text: z.string().nullable(),
  over: z.string(),
  tags: z.array(z.string()),
  typing: z.string(),
  // Drafts of earlier versions have none.
  lists: z.array(z.string()).catch([]),
  typingList: z.string().catch(''),
});

/** At most this many drafts are kept; the oldest are deleted first. */
const MAX_DRAFTS = 50;

/**
 * The key of an account's draft. With the account id, if it is known: two people may have had the same handle, and what was
 * typed about one must not appear in the notes on the other.
 */
export function draftKey(account: KnownAccount): string {
  const key = accountKey(account.platform, account.handle);
  return account.accountId ? `${key}#${account.accountId}` : key;
}

/** The draft under a key, or null. One that was typed before the account id was known is taken over. */
export async function draftOf(db: ShortlistDatabase, key: string): Promise<Draft | null> {
  if (handlePart(key) !== key) await moveDraft(db, handlePart(key), key);
  return draftSchema.safeParse((await db.drafts.get(key))?.value).data ?? null;
}

/**
 * Stores a draft immediately. The commit is requested together with the write, so the draft survives if the page closes right
 * after. An empty draft is deleted.
 */
export async function saveDraft(
  db: ShortlistDatabase,
  key: string,
  draft: Draft,
  nowMs = Date.now(),
): Promise<void> {
  await writeDraft(db, { key, value: draft, atMs: nowMs }, isEmpty(draft));
}

async function writeDraft(db: ShortlistDatabase, row: DraftRow, isGone: boolean): Promise<void> {
  await db.transaction('rw', db.drafts, ({ idbtrans }) => {
    const writing: PromiseLike<unknown> = isGone ? db.drafts.delete(row.key) : db.drafts.put(row);
    idbtrans.commit();
    return writing;
  });
  if ((await db.drafts.count()) > MAX_DRAFTS) await dropOldest(db);
}

/** Stores what a half-filled form contains, which is not about one profile; null deletes it. */
export async function saveFormDraft(
  db: ShortlistDatabase,
  form: string,
  value: unknown,
  nowMs = Date.now(),
): Promise<void> {
  await writeDraft(db, { key: formKey(form), value, atMs: nowMs }, value === null);
}

/** What an earlier screen left in a form; undefined for nothing. It may be of another version. */
export async function formDraft(db: ShortlistDatabase, form: string): Promise<unknown> {
  return (await db.drafts.get(formKey(form)))?.value;
}

/** Stores a fee that was typed for an account that is not saved; null deletes it. */
export async function saveFeeDraft(
  db: ShortlistDatabase,
  account: KnownAccount,
  fee: Fee | null,
): Promise<void> {
  const [form = '', ...earlier] = feeForms(account);
  await saveFormDraft(db, form, fee);
  // Typed before the account id was known.
  await db.drafts.bulkDelete(earlier.map(formKey));
}

/** The fee that was typed for an account, also before its id was known; null for none. */
export async function feeDraft(db: ShortlistDatabase, account: KnownAccount): Promise<Fee | null> {
  for (const form of feeForms(account)) {
    const fee = feeSchema.safeParse(await formDraft(db, form)).data;
    if (fee) return fee;
  }
  return null;
}

/** The keys of all drafts of an account. */
export const draftKeysOf = (account: KnownAccount): string[] => [
  ...keysOf(account),
  ...feeForms(account).map(formKey),
];

const keysOf = (account: KnownAccount): string[] => {
  const key = draftKey(account);
  return [...new Set([key, handlePart(key)])];
};

const feeForms = (account: KnownAccount): string[] => keysOf(account).map((key) => `fee:${key}`);

const formKey = (form: string) => `form:${form}`;

/** The part of a key without the account id. */
export const handlePart = (key: string): string => key.split('#', 1)[0] ?? key;

/**
 * Gives a draft to another key of the same account, unless something was typed there. Returns what was typed there before, or
 * null.
 */
export async function moveDraft(db: ShortlistDatabase, from: string, to: string): Promise<Draft | null> {
  if (from === to) return null;
  return db.transaction('rw', db.drafts, async () => {
    const [draft, other] = await db.drafts.bulkGet([from, to]);
    if (other) return draftSchema.safeParse(other.value).data ?? null;
    if (!draft) return null;
    await db.drafts.put({ ...draft, key: to });
    await db.drafts.delete(from);
    return null;
  });
}

function isEmpty({ text, over, tags, typing, lists, typingList }: Draft): boolean {
  // An emptied note still counts as a draft, because it replaces a saved one.
  const hasText = text !== null && (text.trim() !== '' || over !== '');
  const hasNames = [...tags, ...lists, typing, typingList].some((name) => name.trim() !== '');
  return !hasText && !hasNames;
}

async function dropOldest(db: ShortlistDatabase): Promise<void> {
  const rows: DraftRow[] = await db.drafts.toArray();
  const oldest = rows.toSorted((a, b) => a.atMs - b.atMs).slice(0, -MAX_DRAFTS);
  await db.drafts.bulkDelete(oldest.map(({ key }) => key));
}
