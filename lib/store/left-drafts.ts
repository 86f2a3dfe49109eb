import type { Candidate } from '../model/candidate';
import { PLATFORM_IDS } from '../model/platform';
import type { ShortlistDatabase } from './database';
import { type Draft, draftOf, handlePart } from './drafts';
import { findCandidate } from './find-candidates';

/** A form that is open stores each letter, and saves it shortly after. An older draft was left by a closed screen. */
const LEFT_AFTER_MS = 5_000;

/** What was typed about a saved profile, and not saved because its screen was closed. */
export interface LeftDraft {
  candidate: Candidate;
  draft: Draft;
}

/** The drafts about saved profiles that closed screens left, oldest first. */
export async function leftDrafts(db: ShortlistDatabase, nowMs: number): Promise<LeftDraft[]> {
  const rows = await db.drafts.toArray();
  const left: LeftDraft[] = [];
  for (const { key } of rows
    .filter(({ atMs }) => atMs < nowMs - LEFT_AFTER_MS)
    .toSorted((a, b) => a.atMs - b.atMs)) {
    const account = accountIn(key);
    const candidate =
      account && (await findCandidate(db, account.platform, account.handle, account.accountId));
    const draft = candidate && (await draftOf(db, key));
    if (draft) left.push({ candidate, draft });
  }
  return left;
}

/** The account that a key is about; null for a form about no account. */
function accountIn(key: string) {
  const handled = handlePart(key);
  const platform = PLATFORM_IDS.find((id) => handled.startsWith(`${id}:`));
  if (!platform) return null;
  const accountId = handled === key ? null : key.slice(handled.length + 1);
  return { platform, handle: handled.slice(platform.length + 1), accountId };
}
