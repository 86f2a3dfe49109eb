import { describe, expect, it } from 'vitest';
import { BACKUP_MARK, isBackup } from '../../../../lib/transfer/backup/is-backup';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('A backup', () => {
  it('is told by its first bytes, whatever follows them', () => {
    expect(isBackup(bytes(BACKUP_MARK))).toBe(true);
    expect(isBackup(bytes(`${BACKUP_MARK}anything`))).toBe(true);
  });

  it('is no list, no archive and no empty file', () => {
    for (const text of ['', 'Yardstick', 'platform,handle\n', 'PK\u0003\u0004', ` ${BACKUP_MARK}`])
      expect(isBackup(bytes(text))).toBe(false);
  });
});
