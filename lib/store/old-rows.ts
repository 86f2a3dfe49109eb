import { type Fee, STAGES, type Stage } from '../model/candidate';
import type { PlatformId } from '../model/platform';
import {
  platformSchema,
  postReadingsSchema,
  profileReadingsSchema,
  timeMsSchema,
} from '../model/schemas/readings';
import { z } from '../model/schemas/zod';
import type { PackedNumbers } from './pack';

/** A candidate as versions 1 and 2 stored it. */
export interface OldCandidate {
  id: string;
  platform: PlatformId;
  handle: string;
  profileUrl: string;
  displayName: string | null;
  stage: Stage;
  lists: string[];
  tags: string[];
  notes: string;
  fee: Fee | null;
  email: string | null;
  savedAtMs: number;
  updatedAtMs: number;
}

/** A snapshot as versions 1 and 2 stored it: every reading in full. */
export interface OldSnapshot extends PackedNumbers {
  id: number;
  candidateId: string;
}

const feeSchema = z.object({
  amount: z.number().nonnegative(),
  currency: z.string().regex(/^[A-Z]{3}$/),
});

/** Identity fields are required; any other invalid field gets its default, so that no note is lost to it. */
const candidateSchema: z.ZodType<OldCandidate> = z.object({
  id: z.string().min(1),
  platform: platformSchema,
  handle: z.string().min(1),
  profileUrl: z.string().catch(''),
  displayName: z.string().nullable().catch(null),
  stage: z.enum(STAGES).catch('found'),
  lists: z.array(z.string()).catch([]),
  tags: z.array(z.string()).catch([]),
  notes: z.string().catch(''),
  fee: feeSchema.nullable().catch(null),
  email: z.string().nullable().catch(null),
  savedAtMs: timeMsSchema.catch(0),
  updatedAtMs: timeMsSchema.catch(0),
});

/** Every field must be valid: a partial snapshot would make comparisons wrong. */
const snapshotSchema: z.ZodType<OldSnapshot> = z.object({
  id: z.number().int(),
  candidateId: z.string().min(1),
  takenAtMs: timeMsSchema,
  language: z.string(),
  profile: profileReadingsSchema,
  posts: z.array(postReadingsSchema),
});

/** Null for a row of versions 1 and 2 that cannot be understood; it stays in the database untouched. */
export function readOldCandidate(row: unknown): OldCandidate | null {
  return candidateSchema.safeParse(row).data ?? null;
}

/** Null for a row of versions 1 and 2 that cannot be understood; it stays in the database untouched. */
export function readOldSnapshot(row: unknown): OldSnapshot | null {
  return snapshotSchema.safeParse(row).data ?? null;
}
