import { describe, expect, it } from 'vitest';
import { type Count, exactCount } from '../../../lib/model/count';
import type { Absence, CountReader } from '../../../lib/platforms/contract';
import { readCount } from '../../../lib/platforms/read-field';
import { look } from './meadow-look';

const reader = (
  name: string,
  finding: Count | Absence | null,
  over: Partial<CountReader<null>> = {},
): CountReader<null> => ({
  name,
  read: () => finding,
  ...over,
});
const read = (...readers: CountReader<null>[]) =>
  readCount({ readers, otherwise: () => 'not-ready' }, null, look);
const short: Count = { value: 16_400, low: 16_400, high: 16_499, precision: 'rounded', raw: '16.4K' };

describe('reading one field', () => {
  it('uses the first reader that finds it, and names it', () => {
    expect(read(reader('title', null), reader('text', short))).toEqual({
      found: true,
      ...short,
      reader: 'text',
      takenAtMs: 7,
    });
  });

  it('is not affected by a reader that throws', () => {
    const broken = reader('broken', null, {
      read: () => {
        throw new Error('the page changed');
      },
    });
    expect(read(broken, reader('text', short))).toMatchObject({ reader: 'text' });
  });

  it('names only readers that disagree', () => {
    expect(read(reader('title', exactCount(16_476)), reader('text', short))).not.toHaveProperty('others');
    expect(read(reader('title', exactCount(900)), reader('text', short))).toMatchObject({
      value: 900,
      others: [{ ...short, reader: 'text' }],
    });
  });

  it('uses a last resort only if nothing else was found, and never compares it', () => {
    const stale = reader('meta', exactCount(15_000), { lastResort: true });
    expect(read(reader('text', short), stale)).not.toHaveProperty('others');
    expect(read(reader('text', null), stale)).toMatchObject({ reader: 'meta' });
  });

  it('stops at a reader that knows why there is no number', () => {
    expect(read(reader('flag', { absent: 'hidden' }), reader('text', exactCount(3)))).toEqual({
      found: false,
      why: 'hidden',
      takenAtMs: 7,
    });
  });
});
