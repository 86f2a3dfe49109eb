import { failed, ok, type Result } from '../../model/result';
import {
  BACKUP_VERSION,
  type BackupHeader,
  CHECKSUM_BYTES,
  checksumOf,
  headerSchema,
  MARK_BYTES,
  MAX_BACKUP_BYTES,
} from './backup-format';
import { isBackup } from './is-backup';

/** A backup whose checksum is right. Its rows are still packed. */
export interface OpenedBackup {
  header: BackupHeader;
  /** The gzipped lines. */
  packed: Uint8Array<ArrayBuffer>;
}

const NEWLINE = 10;
/** The longest header is that of a workspace which very many devices have changed. */
const MAX_HEADER_BYTES = 1_000_000;

/**
 * Checks a file and reads what it says of itself. `databaseVersion` is the newest that this version knows.
 * Fails with `backup-missing` for another kind of file, `backup-damaged` or `backup-newer`.
 */
export async function openBackup(
  bytes: Uint8Array<ArrayBuffer>,
  databaseVersion: number,
): Promise<Result<OpenedBackup>> {
  const refused = (code: 'backup-missing' | 'backup-damaged' | 'backup-newer') =>
    failed({ code }, 'nothing-changed');
  if (
    bytes.length < MARK_BYTES.length &&
    bytes.length > 0 &&
    bytes.every((byte, at) => byte === MARK_BYTES[at])
  )
    return refused('backup-damaged');
  if (!isBackup(bytes)) return refused('backup-missing');
  const end = bytes.length - CHECKSUM_BYTES;
  if (bytes.length > MAX_BACKUP_BYTES || end < MARK_BYTES.length) return refused('backup-damaged');
  const checksum = await checksumOf(bytes.subarray(0, end));
  if (checksum.some((byte, at) => byte !== bytes[end + at])) return refused('backup-damaged');
  const headerEnd = bytes.indexOf(NEWLINE, MARK_BYTES.length);
  if (headerEnd < 0 || headerEnd - MARK_BYTES.length > MAX_HEADER_BYTES) return refused('backup-damaged');
  const read = json(bytes.subarray(MARK_BYTES.length, headerEnd));
  if (versionIn(read) > BACKUP_VERSION) return refused('backup-newer');
  const header = headerSchema.safeParse(read).data;
  if (!header) return refused('backup-damaged');
  if (header.database > databaseVersion) return refused('backup-newer');
  return ok({ header, packed: bytes.subarray(headerEnd + 1, end) });
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function versionIn(header: unknown): number {
  const { version } = (header ?? {}) as { version?: unknown };
  return typeof version === 'number' ? version : 0;
}
