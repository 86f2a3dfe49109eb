import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  BACKUP_VERSION,
  CHECKSUM_BYTES,
  checksumOf,
  MARK_BYTES,
} from '../../../../lib/transfer/backup/backup-format';
import { openBackup } from '../../../../lib/transfer/backup/open-backup';
import { rowText } from '../../../../lib/transfer/backup/row-text';
import { stageBackup } from '../../../../lib/transfer/backup/stage-backup';
import { draftOf } from '../../store/drafts';
import { freshShortlist, savedIn } from '../../store/fresh-database';
import { backupOf, databaseVersion, opened } from './backups';

let whole: Uint8Array<ArrayBuffer>;
let newest: number;
beforeAll(async () => {
  const db = freshShortlist();
  await savedIn(db, draftOf({ notes: 'Warm tone', tags: ['bread'] }));
  whole = await backupOf(db);
  newest = await databaseVersion();
});

const reasonOf = async (bytes: Uint8Array<ArrayBuffer>) => {
  const result = await openBackup(bytes, newest);
  return result.ok ? 'opened' : result.problem.reason.code;
};

/** With the checksum that belongs to it, as a program that makes backups would write it. */
async function sealed(header: unknown, packed: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const head = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  const content = new Uint8Array([...MARK_BYTES, ...head, ...packed]);
  return new Uint8Array([...content, ...(await checksumOf(content))]);
}

const packedLines = (...lines: string[]) => gzipSync(lines.map((line) => `${line}\n`).join(''));

async function stagedWith(packed: Uint8Array, change: object = {}) {
  const { header } = await opened(whole);
  const bytes = await sealed({ ...header, bytes: 1_000_000, ...change }, packed);
  const db = freshShortlist();
  const result = await stageBackup(db, await opened(bytes));
  return result.ok ? 'staged' : result.problem.reason.code;
}

describe('A backup with one wrong byte', () => {
  it('is refused wherever the byte is', async () => {
    for (let at = 0; at < whole.length; at += Math.max(1, Math.floor(whole.length / 400))) {
      const copy = whole.slice();
      copy[at] = (copy[at] ?? 0) ^ 0x20;
      expect(await reasonOf(copy)).toBe(at < MARK_BYTES.length ? 'backup-missing' : 'backup-damaged');
    }
  });
});

describe('A backup that was cut off', () => {
  it('is refused wherever it ends', async () => {
    for (let end = 1; end < whole.length; end += Math.max(1, Math.floor(whole.length / 400)))
      expect(await reasonOf(whole.slice(0, end))).toBe('backup-damaged');
  });

  it('or has something behind it is refused too', async () => {
    expect(await reasonOf(new Uint8Array([...whole, 0]))).toBe('backup-damaged');
  });
});

describe('Another file', () => {
  it.each([
    ['an empty file', ''],
    ['a list', 'platform,handle\ninstagram,maya.bakes\n'],
    ['an archive', 'PK\u0003\u0004'],
    ['JSON', '{"yardstick":"settings"}'],
  ])('such as %s is no backup', async (_, text) => {
    expect(await reasonOf(new TextEncoder().encode(text))).toBe('backup-missing');
  });
});

describe('A backup of a newer version', () => {
  it('is told from a damaged one, by its format and by its database', async () => {
    const { header, packed } = await opened(whole);
    const later = { ...header, version: BACKUP_VERSION + 1, unknown: [] };
    expect(await reasonOf(await sealed(later, packed))).toBe('backup-newer');
    expect(await reasonOf(await sealed({ ...header, database: newest + 1 }, packed))).toBe('backup-newer');
    expect(await reasonOf(await sealed({ ...header, lines: -1 }, packed))).toBe('backup-damaged');
    expect(await reasonOf(await sealed('no header', packed))).toBe('backup-damaged');
  });
});

describe('A backup with a right checksum and wrong contents', () => {
  const row = rowText(['tags', { id: 'a', name: 'bread' }]);

  it('is restored only if every line is there and is a row', async () => {
    expect(await stagedWith(packedLines(row), { lines: 1 })).toBe('staged');
    expect(await stagedWith(packedLines(row), { lines: 2 })).toBe('backup-damaged');
    expect(await stagedWith(packedLines('{}'), { lines: 1 })).toBe('backup-damaged');
    expect(await stagedWith(packedLines('["tags"'), { lines: 1 })).toBe('backup-damaged');
    expect(await stagedWith(packedLines(rowText(['spies', { id: 'a' }])), { lines: 1 })).toBe(
      'backup-damaged',
    );
    expect(await stagedWith(packedLines(rowText(['tags', { name: 'bread' }])), { lines: 1 })).toBe(
      'backup-damaged',
    );
    expect(await stagedWith(packedLines(rowText(['tags', { id: 'a', seq: 1e300 }])), { lines: 1 })).toBe(
      'backup-damaged',
    );
    expect(await stagedWith(gzipSync(row), { lines: 1 })).toBe('backup-damaged');
    expect(await stagedWith(new TextEncoder().encode(row), { lines: 1 })).toBe('backup-damaged');
  });

  it('is not unpacked beyond what it says, nor a line that no row has', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000, 'a'));
    const startMs = performance.now();
    expect(await stagedWith(bomb, { lines: 1 })).toBe('backup-damaged');
    expect(await stagedWith(bomb, { lines: 1, bytes: 1_000_000_000 })).toBe('backup-damaged');
    expect(performance.now() - startMs).toBeLessThan(10_000);
  });

  it('is unpacked in small pieces: a browser unpacks a piece as a whole, a thousand times as much', async () => {
    const packed = gzipSync(Buffer.alloc(100_000_000, 97));
    const pieces: number[] = [];
    const pipe = ReadableStream.prototype.pipeThrough;
    const spy = vi.spyOn(ReadableStream.prototype, 'pipeThrough').mockImplementation(function counted(
      this: ReadableStream,
      pair,
      options,
    ) {
      const counting = new TransformStream<Uint8Array, Uint8Array>({
        transform(piece, controller) {
          pieces.push(piece.length);
          controller.enqueue(piece);
        },
      });
      return pipe.call(pipe.call(this, counting), pair, options) as ReadableStream;
    } as typeof pipe);
    expect(await stagedWith(packed)).toBe('backup-damaged');
    spy.mockRestore();
    expect(Math.max(...pieces)).toBeLessThanOrEqual(16_384);
  });

  it('cannot reach prototypes', async () => {
    const line = '["tags",{"id":"a","__proto__":{"polluted":true}}]';
    expect(await stagedWith(packedLines(line), { lines: 1 })).toBe('staged');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('The checksum', () => {
  it('is in the last bytes', () => {
    expect(whole.length).toBeGreaterThan(CHECKSUM_BYTES + MARK_BYTES.length);
  });
});
