import { type Candidate, type Snapshot, STAGES } from '../model/candidate';
import {
  platformSchema,
  postReadingsSchema,
  profileReadingsSchema,
  timeMsSchema,
} from '../model/schemas/readings';
import { z } from '../model/schemas/zod';

const feeSchema = z.object({
  amount: z.number().nonnegative(),
  currency: z.string().regex(/^[A-Z]{3}$/),
});

/** Who it is must be whole; a spoilt field beside it falls back alone, so that no note is lost to it. */
const candidateSchema: z.ZodType<Candidate> = z.object({
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

/** All or nothing: half a snapshot would make a wrong comparison. */
const snapshotSchema: z.ZodType<Snapshot> = z.object({
  id: z.number().int().exactOptional(),
  candidateId: z.string().min(1),
  takenAtMs: timeMsSchema,
  language: z.string(),
  profile: profileReadingsSchema,
  posts: z.array(postReadingsSchema),
});

/** Null for a row that cannot be understood; it stays in the database untouched. */
export function readCandidate(row: unknown): Candidate | null {
  return candidateSchema.safeParse(row).data ?? null;
}

/** Null for a row that cannot be understood; it stays in the database untouched. */
export function readSnapshot(row: unknown): Snapshot | null {
  return snapshotSchema.safeParse(row).data ?? null;
}
