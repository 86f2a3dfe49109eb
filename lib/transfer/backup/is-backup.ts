/** The first bytes of every backup, in all versions of the format. */
export const BACKUP_MARK = 'Yardstick backup\n';

/** Whether a file begins as a backup does. It may still be damaged, or of a newer version. */
export function isBackup(bytes: Uint8Array): boolean {
  return Array.from(BACKUP_MARK, (letter) => letter.charCodeAt(0)).every((code, at) => bytes[at] === code);
}
