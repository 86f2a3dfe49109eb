import { describe, expect, it } from 'vitest';
import { cutText, nameText } from '../../../lib/model/outside-text';
import { processorMs } from '../../growth';

describe('text from outside', () => {
  it('is cut between characters', () => {
    expect(cutText('ab🍞cd', 3)).toBe('ab');
    expect(cutText('ab🍞cd', 4)).toBe('ab🍞');
    expect(cutText('bread', 5)).toBe('bread');
  });

  it('keeps the marks that scripts use, and at most eight per letter', () => {
    for (const text of ['Nguyễn', 'e\u0301\u0323', 'ཧཱུྃ', 'שָׁ֑', '👩🏽‍🍳', '1️⃣'])
      expect(cutText(text, 100)).toBe(text);
    expect(cutText(`e${'\u0301'.repeat(100_000)}!`, 200_000)).toBe(`e${'\u0301'.repeat(8)}!`);
  });

  it('is normalized in linear time once it is cut', () => {
    const marks = `e${'\u0301\u0323'.repeat(50_000)}`;
    const normalized = () => cutText(marks, 5_000).normalize('NFKC');
    expect(normalized().length).toBeLessThan(20);
    expect(processorMs(normalized)).toBeLessThan(500);
  });
});

describe('a name from outside', () => {
  it.each([
    ['letters turned around', '\u202egnp.exe', 'gnp.exe'],
    ['an isolate that is never closed', 'Maya \u2067Bakes', 'Maya Bakes'],
    ['lines', 'Maya\n\nBakes\u2028!', 'Maya Bakes !'],
    ['a name of 1,600 letters', 'x'.repeat(1_600), 'x'.repeat(200)],
  ])('is one line that reorders nothing: %s', (_, name, text) => {
    expect(nameText(name)).toBe(text);
  });

  it.each([
    '',
    '   ',
    '\u200b\u200b',
    '\u2060',
    '\u3164',
    '\u115f\u1160',
    '\u2800',
    '\ufeff',
    '\u202e',
    '\u0301',
    '\u00ad',
    // A musical null note, blank hieroglyphs.
    '\u{1d159}',
    '\u{13441}\u{13442}',
  ])('is none where nothing of it is seen: %j', (name) => {
    expect(nameText(name)).toBeNull();
  });

  it.each(['Maya Bakes', 'مايا', 'माया', '🍞', 'मा\u200dया', '李'])('is otherwise unchanged: %s', (name) => {
    expect(nameText(name)).toBe(name);
  });
});
