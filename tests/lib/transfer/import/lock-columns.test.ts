import { describe, expect, it } from 'vitest';
import { meaningsOf, planOf, questionsIn } from './plan-of';

const listUnder = (heading: string, ...cells: string[]): string =>
  [`Handle\tPlatform\t${heading}`, ...cells.map((cell, n) => `user_${n}\ttiktok\t${cell}`)].join('\n');

describe('a column of locks', () => {
  it.each([
    'Sperre',
    'Sperrvermerk',
    'Blocked',
    'Opt-out',
    'Lock',
    'Bloqueo',
    'Blocage',
    'Blocco',
    'Блокировка',
  ])('is about who must not be contacted where cells are marks: %s', (heading) => {
    const text = listUnder(heading, 'nicht kontaktieren', 'x', '', 'ja', 'no');
    const plan = planOf(text);
    expect(meaningsOf(text)[2]).toBe('do-not-contact');
    expect(plan.creators.map(({ doNotContact }) => doNotContact)).toEqual([true, true, false, true, false]);
    expect(plan.creators.every(({ own }) => own.length === 0)).toBe(true);
    expect(questionsIn(plan)).toEqual([]);
  });

  it('is asked about once where a cell says something else, and forbids meanwhile', () => {
    const text = listUnder('Sperre', 'nicht kontaktieren', 'x', '', 'hat 2024 nicht geliefert', 'bis Mai');
    const plan = planOf(text);
    expect(plan.questions).toMatchObject([{ code: 'column-meaning', at: 2, suggested: 'do-not-contact' }]);
    expect(plan.creators.map(({ doNotContact }) => doNotContact)).toEqual([true, true, false, true, true]);
    expect(plan.creators[3]?.notes).toEqual(['Sperre: hat 2024 nicht geliefert']);
  });

  it('keeps the locks that are said in words whatever the column is taken for', () => {
    const text = listUnder('Sperre', 'nicht kontaktieren', 'bis Mai');
    const plan = planOf(text, { meanings: { 2: { meaning: 'own-text' } } });
    expect(plan.creators.map(({ doNotContact }) => doNotContact)).toEqual([true, false]);
  });

  it.each([
    ['Sperre Kategorie', 'Kaffee'],
    ['Time block', 'May to June'],
  ])('is no column of something else that is locked: %s', (heading, cell) => {
    expect(meaningsOf(listUnder(heading, cell, 'Tee'))[2]).not.toBe('do-not-contact');
  });
});
