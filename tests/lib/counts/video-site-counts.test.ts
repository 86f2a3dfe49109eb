import { describe, expect, it } from 'vitest';
import { parseCount } from '../../../lib/counts';
import { trueViews, videoSiteCounts } from './video-site-counts';

const spaces = [' ', '\u00a0', '\u202f', '\u2009'];

describe('counts as a large video site writes them', () => {
  it.each(videoSiteCounts)('are read in $language', ({ language, texts }) => {
    for (const [index, text] of texts.entries()) {
      const views = trueViews[index] ?? Number.NaN;
      for (const space of spaces) {
        const written = text.replaceAll(' ', space);
        const count = parseCount(written, language, { shortening: 'cut' });
        expect(count, written).not.toBeNull();
        expect(count?.low, written).toBeLessThanOrEqual(views);
        expect(count?.high, written).toBeGreaterThanOrEqual(views);
        // Two digits are always shown, or the unit is: the range is never wider than the number.
        expect((count?.high ?? 0) - (count?.low ?? 0), written).toBeLessThan(views);
        expect(count?.raw).toBe(written);
      }
    }
  });
});
