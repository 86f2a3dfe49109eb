import { describe, expect, it } from 'vitest';
import { labelled } from '../../../lib/platforms/bluesky/counts';
import { numbersIn } from '../../../lib/platforms/x/counts';
import { x } from '../../../lib/platforms/x/platform';
import { countInFull } from '../../../lib/platforms/youtube/counts';
import { lookAt } from './look-at';

const page = new DOMParser().parseFromString('<html lang="en"></html>', 'text/html');
const look = lookAt(x, page, 'https://x.com/maya_bakes');
const xLabel = (label: string, language = 'en') =>
  numbersIn(label, { ...look, language }).map(({ value }) => value);

const SIGNED =
  '-5 −5 –5 ⁻5 $5 €5 ~5 ≈5 #5 +5 <5 5% 5+ 5/10 1½ 1e5 10² 10₂ 10–20 10-20 1·234 1_234 1|234 5° 5️⃣ ½5'.split(
    ' ',
  );
const SPACED = [
  '- 5',
  '$ 5',
  '5 %',
  '5 €',
  '1 ½',
  '1 234',
  '1\u2009234',
  '1\u2007234',
  '1 234 567',
  '10 – 20',
];

describe('a number of a label with a sign, or in two parts', () => {
  it.each([...SIGNED, ...SPACED])('is not read from "%s Likes" on X', (written) => {
    expect(xLabel(`${written} Likes. Like`)).toEqual([]);
    expect(xLabel(`${written} Likes. Like`, 'fr')).toEqual([]);
    expect(xLabel(`20 replies, ${written} likes, 39 views`)).toEqual([]);
  });

  it.each(['minus 5', 'less than 5', 'up to 5', '12 percent of'])(
    'is not read from "%s Likes" on X',
    (written) => {
      expect(xLabel(`${written} Likes. Like`)).toEqual([]);
    },
  );

  it.each([...SIGNED, ...SPACED])('is not read from "Like (%s likes)" on Bluesky', (written) => {
    const value = labelled(`Like (${written} likes)`)?.value;
    // Apps group by a space that does not break.
    expect(value ?? null).toBe(null);
  });

  it.each(['-', '$', '~'])('is not read behind "%s" in full on YouTube', (sign) => {
    const short = { value: 4900000, low: 4900000, high: 4999999, precision: 'rounded', raw: '4.9M' } as const;
    expect(countInFull(short, 'along with 4,964,377 other people')).toMatchObject({ value: 4964377 });
    expect(countInFull(short, `along with ${sign}4,964,377 other people`)).toBeNull();
  });
});

describe('the numbers of a plain label', () => {
  it('are all read, in any language', () => {
    expect(xLabel('20 replies, 140 reposts, 745 likes, 39 bookmarks, 78370 views')).toEqual([
      20, 140, 745, 39, 78370,
    ]);
    expect(xLabel('745件のいいね。いいねする', 'ja')).toEqual([745]);
    expect(xLabel('返信20件、リポスト140件', 'ja')).toEqual([20, 140]);
    expect(xLabel('20 回复、140 次转帖、24 喜欢', 'zh')).toEqual([20, 140, 24]);
    expect(xLabel('20 Antworten, 140 Reposts', 'de')).toEqual([20, 140]);
    expect(xLabel('٢٠ ردود، ١٤٠ إعجاب', 'ar')).toEqual([20, 140]);
    expect(xLabel('745 Likes', 'und')).toEqual([745]);
  });
});
