import { describe, expect, it } from 'vitest';
import { sourceText } from '../../../lib/words/source-text';

describe('the name of a source', () => {
  it.each([
    ['inBeat', 2025, 'inBeat, 2025'],
    ['IZEA, State of Influencer Earnings 2022', 2022, 'IZEA, State of Influencer Earnings 2022'],
    ['inzpire.me', null, 'inzpire.me, undated'],
  ])('%s of %s is “%s”: no figure stands without its year or the want of one', (source, year, text) => {
    expect(sourceText({ source, year })).toBe(text);
  });
});
