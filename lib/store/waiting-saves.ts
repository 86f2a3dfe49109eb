import { handleSchema, wordSchema } from '../model/schemas/page';
import {
  platformSchema,
  postReadingsSchema,
  profileReadingsSchema,
  timeMsSchema,
} from '../model/schemas/readings';
import { z } from '../model/schemas/zod';
import { compactPosts } from './numbers';
import type { CandidateDraft } from './save-candidate';

/** The part of `browser.storage.session` that is used here, so that tests can replace it. */
export interface SessionArea {
  get(keys: string | null): Promise<Record<string, unknown>>;
  /** Missing before Chrome 130. */
  getKeys?(): Promise<string[]>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string): Promise<void>;
}

const PREFIX = 'waiting-save:';
/** Session storage holds 10 MB in Chromium, most of it for samples. A draft usually takes about 200 kB. */
const MAX_CHARACTERS = 600_000;

const draftSchema = z.object({
  platform: platformSchema,
  handle: handleSchema,
  accountId: z.string().nullable().exactOptional(),
  profileUrl: z.url({ protocol: /^https$/ }),
  language: z.string(),
  profile: profileReadingsSchema,
  posts: z.array(postReadingsSchema),
  takenAtMs: timeMsSchema,
  notes: z.string(),
  tags: z.array(z.string()),
  lists: z.array(z.string()),
  evenErased: z.boolean(),
});

const waitingSchema = z.object({
  /** Identifies the press; the commit stores it. */
  saveId: wordSchema.min(1),
  workspaceId: wordSchema.min(1),
  draft: draftSchema,
});

/** A press of Save that is not known to be committed, with everything that the commit needs. */
export interface WaitingSave {
  saveId: string;
  workspaceId: string;
  draft: CandidateDraft;
}

/**
 * Hands a save to the browser in one call, which arrives even if the page closes right after. Throws if the browser has no
 * space left.
 */
export function handOver(area: SessionArea, save: WaitingSave): Promise<void> {
  return area.set({ [PREFIX + save.saveId]: { ...save, draft: fitted(save.draft) } });
}

/** The ids of all waiting saves, also of those that cannot be read. */
export async function waitingIds(area: SessionArea): Promise<string[]> {
  // The samples beside them may take megabytes.
  const keys = area.getKeys ? await area.getKeys() : Object.keys(await area.get(null));
  return keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
}

/** Whether a change of the session's storage handed over a save. */
export const hasHandedOver = (changes: Record<string, { newValue?: unknown }>): boolean =>
  Object.entries(changes).some(([key, { newValue }]) => key.startsWith(PREFIX) && newValue != null);

/** A waiting save; null if it is finished or cannot be read. */
export async function waitingSave(area: SessionArea, saveId: string): Promise<WaitingSave | null> {
  const key = PREFIX + saveId;
  const save = waitingSchema.safeParse((await area.get(key))[key]).data;
  return save?.saveId === saveId ? save : null;
}

export function forgetWaiting(area: SessionArea, saveId: string): Promise<void> {
  return area.remove(PREFIX + saveId);
}

/** The name of the lock that a page holds while it works on a save. */
export const lockOf = (saveId: string): string => `yardstick-${PREFIX}${saveId}`;

/** With the newest posts that fit. A snapshot has no comment texts, so they are removed first. */
function fitted(draft: CandidateDraft): CandidateDraft {
  if (JSON.stringify(draft).length <= MAX_CHARACTERS) return draft;
  let left = MAX_CHARACTERS - JSON.stringify({ ...draft, posts: [] }).length;
  const posts = compactPosts(draft.posts).filter((post) => {
    left -= JSON.stringify(post).length + 1;
    return left >= 0;
  });
  return { ...draft, posts };
}
