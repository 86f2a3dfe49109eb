import { describe, expect, it } from 'vitest';
import { isPlainLabel } from '../../../lib/counts/labels';
import { languageOf } from '../../../lib/counts/language';
import { endsUnspaced } from '../../../lib/counts/scripts';
import { endsWithUnit, isUnitWithLabel, startsWithUnit } from '../../../lib/counts/unit-words';
import { growth } from '../../growth';

const pieces = [
  'a',
  'a ',
  ' ',
  '. ',
  'á',
  'a\u0301',
  "'",
  ': ',
  '(',
  '[',
  'K',
  'mil',
  '千',
  'พัน',
  'ก',
  '\u0e31',
  '𝐚',
];
const SIZE = 15_000;

describe('the words around a number', () => {
  it.each(pieces)('are read in linear time: "%s"', (piece) => {
    const language = languageOf('th');
    const tasks: Record<string, (text: string) => void> = {
      'before it': (text) => isPlainLabel(`${text}!`, '5', '', language),
      'before it, to its end': (text) => isPlainLabel(text, '5', '', language),
      'after it': (text) => isPlainLabel('', '5', ` ${text}!`, language),
      'a unit before': (text) => endsWithUnit(`${text}!`),
      'a unit before, to its end': endsWithUnit,
      'its script': (text) => endsUnspaced(`${text}!`),
      'a unit after': startsWithUnit,
      'a unit with a label': (text) => isUnitWithLabel(`${text}!`),
    };
    for (const [name, task] of Object.entries(tasks))
      expect(
        growth((size) => task(piece.repeat(size)), SIZE),
        name,
      ).toBeLessThan(3);
  });
});
