import { describe, expect, it } from 'vitest';
import { exactCount } from '../../../../lib/model/count';
import { absent, type Reading } from '../../../../lib/model/reading';
import { readingSchema } from '../../../../lib/model/schemas/readings';

const found: Reading = { found: true, ...exactCount(512), reader: 'title', takenAtMs: 0 };

describe('readings from outside', () => {
  it('pass unchanged if they are valid', () => {
    const disputed = { ...found, others: [{ ...exactCount(99), reader: 'embedded' }] };
    for (const reading of [found, disputed, absent('hidden', 0)]) {
      expect(readingSchema.parse(reading)).toEqual(reading);
    }
  });

  it('are refused if a number is missing, negative or without its range', () => {
    for (const broken of [
      { ...found, value: Number.NaN },
      { ...found, value: -1 },
      { ...found, low: undefined },
      { ...found, high: '512' },
      { found: false, why: 'no reason', takenAtMs: 0 },
    ]) {
      expect(readingSchema.safeParse(broken).success).toBe(false);
    }
  });
});
