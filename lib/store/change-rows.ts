import { z } from '../model/schemas/zod';
import { type ChangeRow, COMMIT_KINDS, RECORD_TABLES } from './schema';

const values = z.record(z.string(), z.unknown());

/** The parts of a history row that Undo and erasing need. */
const changeSchema = z.object({
  commitId: z.string().min(1),
  stamp: z.string(),
  kind: z.enum(COMMIT_KINDS),
  candidateId: z.string().nullable(),
  recordIds: z.array(z.string()),
  records: z.array(
    z.object({
      table: z.enum(RECORD_TABLES),
      id: z.string().min(1),
      created: z.boolean(),
      before: values,
      beforeStamps: z.record(z.string(), z.string()),
      after: values,
    }),
  ),
  undoable: z.literal(1).optional(),
  undoes: z.string().optional(),
  redoes: z.literal(1).optional(),
});

/** Null for an unreadable commit, which stays in the database unchanged. */
export function readChangeRow(row: unknown): ChangeRow | null {
  return changeSchema.safeParse(row).success ? (row as ChangeRow) : null;
}
