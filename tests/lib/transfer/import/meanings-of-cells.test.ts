import { describe, expect, it } from 'vitest';
import { meaningsOf, planOf } from './plan-of';

const tagsOf = (...cells: readonly string[]) => {
  const rows = cells.map((cell, n) => `user_${n}q\ttiktok\t${cell}`);
  return planOf(`Handle\tPlatform\tTags\n${rows.join('\n')}`).creators.map(({ tags }) => tags);
};

describe('tags in a cell', () => {
  it.each([['Gear test / photo / family'], ['Gear test | photo | family'], ['Gear test · photo · family']])(
    'are separated by signs with blanks around them, beside cells with other signs: %s',
    (cell) => {
      expect(tagsOf(cell, 'Tirol; MTB', 'ski, snow', 'b2b/saas')).toEqual([
        ['Gear test', 'photo', 'family'],
        ['Tirol', 'MTB'],
        ['ski', 'snow'],
        ['b2b/saas'],
      ]);
    },
  );

  it('keep a sign without blanks where the column has some with blanks', () => {
    expect(tagsOf('women / MTB', 'b2b/saas')).toEqual([['women', 'MTB'], ['b2b/saas']]);
  });
});

describe('a column under an unknown heading', () => {
  it.each([
    ['Sperre', 'nicht kontaktieren', 'do-not-contact'],
    ['Merker', 'do not contact', 'do-not-contact'],
    ['Sperre', 'ab Mai wieder', 'own-text'],
  ])('is about who must not be contacted if all its cells say so: %s, %s', (heading, cell, meaning) => {
    const text = `Handle\tPlatform\t${heading}\nada_q\ttiktok\tnicht kontaktieren\ntom_q\ttiktok\t\nlea_q\ttiktok\t${cell}`;
    expect(meaningsOf(text)[2]).toBe(meaning);
    expect(planOf(text).creators.map(({ doNotContact }) => doNotContact)).toMatchObject([
      true,
      false,
      cell !== 'ab Mai wieder',
    ]);
  });
});

describe('fees of several years', () => {
  it('are those of the newest', () => {
    const text = 'Handle\tPlatform\tHonorar 2025\tHonorar 2026 (Reel)\nada_q\ttiktok\t450 EUR\t600 EUR';
    expect(meaningsOf(text).slice(2)).toEqual(['own-text', 'fee-asked']);
  });
});
