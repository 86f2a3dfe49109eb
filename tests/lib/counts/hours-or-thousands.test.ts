import { describe, expect, it } from 'vitest';
import { parseCount } from '../../../lib/counts';

describe('"t" in Danish and Finnish, which stands for a thousand and for hours', () => {
  it.each([
    ['da', '2 t'],
    ['da', '2 t.'],
    ['da', '2 t siden'],
    ['da', 'for 2 t. siden'],
    ['da', 'for 2 t'],
    ['fi', '2 t'],
    ['fi', '2 t sitten'],
  ])('is no number where it may be hours, in %s: "%s"', (language, text) => {
    expect(parseCount(text, language)).toBeNull();
  });

  it.each([
    ['da', '2 t følgere', 2_000],
    ['da', 'Følgere: 2 t', 2_000],
    ['da', '1,5 t', 1_500],
    ['da', '447 t', 447_000],
    ['fi', '2 t. seuraajaa', 2_000],
  ])('is a thousand where it cannot be hours, in %s: "%s"', (language, text, value) => {
    expect(parseCount(text, language)?.value).toBe(value);
  });
});

describe('"B" where it stands for a million million in the page\u2019s language', () => {
  it.each([
    ['es', '12 B'],
    ['es-MX', '1,2 B'],
    ['ca', '12 B seguidors'],
    ['gl', '12 B'],
    ['eu', '12 B'],
  ])('is no number, in %s: "%s" may be English, a thousand million', (language, text) => {
    expect(parseCount(text, language)).toBeNull();
  });
});
