import { timeMsSchema } from '../../model/schemas/readings';
import { z } from '../../model/schemas/zod';
import { BACKUP_MARK } from './is-backup';

/**
 * The version of the format. A backup is
 *
 * 1. `BACKUP_MARK`,
 * 2. the header, one line of JSON,
 * 3. the rows, gzipped lines of JSON `[table, row]`,
 * 4. the SHA-256 of everything before it.
 *
 * The mark and the checksum stay where they are in every version, so that a newer backup can be told from a damaged one.
 * Increase the number if this version could not restore what the next one writes, and add a backup of the version before to
 * `tests/lib/transfer/backup`.
 */
export const BACKUP_VERSION = 1;

export const CHECKSUM_BYTES = 32;

/** Longer lines cannot be rows: a snapshot has kilobytes. */
export const MAX_LINE_LENGTH = 16_000_000;
export const MAX_BACKUP_BYTES = 1_000_000_000;
const MAX_UNPACKED_BYTES = 8_000_000_000;

const count = z.int().nonnegative();

export const headerSchema = z.object({
  version: z.literal(BACKUP_VERSION),
  /** The version of the database whose rows these are. */
  database: z.int().positive(),
  madeAtMs: timeMsSchema,
  /** The version of Yardstick that wrote it. */
  toolVersion: z.string(),
  workspace: z.string(),
  /** How many lines there are, and their bytes before they were compressed. */
  lines: count,
  bytes: count.max(MAX_UNPACKED_BYTES),
  contents: z.object({ profiles: count, trashed: count, briefs: count, tables: count }),
  /** By device: the stamp of the last change that the rows may contain. */
  seen: z.record(z.string(), z.string()),
  /**
   * Settings that the numbers of the workspace depend on, by name, such as its budget. Backups of earlier versions have none,
   * and those versions ignore them: the rest of the format is the same, so its version is too.
   */
  settings: z.record(z.string(), z.unknown()).optional(),
});

export type BackupHeader = z.infer<typeof headerSchema>;

export const MARK_BYTES = new TextEncoder().encode(BACKUP_MARK);

export async function checksumOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
