import { describe, expect, it } from 'vitest';
import { inFull, labelled } from '../../../../lib/platforms/bluesky/counts';

describe('a number in full on Bluesky', () => {
  it.each([
    ['Like (3,817 likes)', 3817],
    ['Gefällt mir (3.817 Gefällt-mir-Angaben)', 3817],
    ["J'aime (3\u202f817 j'aime)", 3817],
    ['पसंद (1,01,177 पसंद)', 101177],
    ['いいね（3,817件のいいね）', 3817],
    ['Reply (0 replies)', 0],
    ['1101177 followers', 1101177],
  ])('stands in “%s”', (label, value) => {
    expect(labelled(label)).toMatchObject({ value, precision: 'exact', raw: label });
  });

  it.each([
    'Like (one like)',
    'Like (3 of 12 likes)',
    '1.1M followers',
    '12K followers',
    '1,1 Mio. Follower',
    '',
  ])('does not stand in “%s”', (label) => {
    expect(labelled(label)).toBeNull();
  });

  it('is not what repeats the short form beside it', () => {
    expect(labelled('Me gusta (12 mil me gusta)', '12 mil')).toBeNull();
    expect(labelled('いいね（12万件のいいね）', '12万')).toBeNull();
    expect(labelled('Like (12,345 likes)', '12.3K')).toMatchObject({ value: 12_345 });
    expect(labelled('Reply (12 replies)', '12')).toMatchObject({ value: 12 });
    expect(labelled('Reply (0 replies)', '')).toMatchObject({ value: 0 });
  });

  it('is more than the short form shown, which a label may repeat', () => {
    expect(inFull('1101177 followers', '1.1M')).toMatchObject({ value: 1101177 });
    expect(inFull('2000 followers', '2K')).toMatchObject({ value: 2000 });
    expect(inFull('431 followers', '431')).toMatchObject({ value: 431 });
    expect(inFull('12 mil seguidores', '12 mil')).toBeNull();
    expect(inFull('88000 followers', '517.9K')).toBeNull();
    expect(inFull('431 followers', '')).toBeNull();
  });
});
