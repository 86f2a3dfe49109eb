import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { parseCount as Parse } from '../../../lib/counts';
import { cldrLocales } from './cldr-locales';
import { trueViews, videoSiteCounts } from './video-site-counts';

/** What Chromium 156 formats; the rest of CLDR's languages it leaves out. */
const inChromium = new Set(
  'af am ar bg bn ca cs da de el en es et fa fi fil fr gu he hi hr hu id it ja kn ko lt lv ml mr ms nl no pl pt ro ru sk sl sr sv sw ta te th tr uk ur vi zh'.split(
    ' ',
  ),
);

const language = (tag: string) => new Intl.Locale(tag).language;

describe('in a browser whose Intl knows fewer languages', () => {
  const values = [7, 447, 1234, 56_789, 1_234_567, 15_000_000, 250_000_000, 1_100_000_000];
  const forms = (['short', 'long'] as const).flatMap((compactDisplay) =>
    cldrLocales
      .filter((tag) => !inChromium.has(language(tag)) && language(tag) !== 'ne')
      .flatMap((tag) => {
        const format = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay });
        return values.map((value) => ({ tag, value, text: format.format(value) }));
      }),
  );

  let parseCount: typeof Parse;
  beforeEach(async () => {
    const supported = Intl.NumberFormat.supportedLocalesOf.bind(Intl.NumberFormat);
    vi.spyOn(Intl.NumberFormat, 'supportedLocalesOf').mockImplementation((tags) =>
      supported(tags).filter((tag) => inChromium.has(language(tag))),
    );
    vi.resetModules();
    ({ parseCount } = await import('../../../lib/counts'));
  });

  it('a number of a missing language is right or not read, never wrong', () => {
    for (const { tag, value, text } of forms) {
      const count = parseCount(text, tag);
      if (count) expect(count.low <= value && value <= count.high, `${tag} ${text} ${value}`).toBe(true);
    }
  }, 60_000);

  it('all languages of a large video site are read', () => {
    for (const { language: tag, texts } of videoSiteCounts) {
      for (const [index, text] of texts.entries()) {
        const count = parseCount(text, tag, { shortening: 'cut' });
        const views = trueViews[index] ?? Number.NaN;
        expect(count && count.low <= views && views <= count.high, `${tag} ${text}`).toBe(true);
      }
    }
  });

  it('a small labelled number there may be an age, so it is not read', () => {
    expect(parseCount('2 ամիս առաջ', 'hy')).toBeNull();
    expect(parseCount('2', 'hy')?.value).toBe(2);
    expect(parseCount('447 դիտում', 'hy')?.value).toBe(447);
  });

  it('Nynorsk is read as Bokmål is', () => {
    expect(parseCount('1,4 mill. visingar', 'nn')?.value).toBe(1_400_000);
    expect(parseCount('22k visingar', 'nn')?.value).toBe(22_000);
    expect(parseCount('22 795 visingar', 'nn')?.value).toBe(22_795);
  });
});
