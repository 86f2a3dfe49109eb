import { expect, it } from 'vitest';
import { openWords } from '../../../../components/transfer/import/column-words';

it('says of an open question about locks that they hold, and of others that cells stay empty', () => {
  const lock = { meanwhile: 'do-not-contact' };
  expect(openWords([])).toEqual([]);
  expect(openWords([lock])).toEqual([
    '1 question is about who must not be contacted. Until you answer it, the profiles it is about are imported as “Do not contact”.',
  ]);
  expect(openWords([{ meanwhile: null }, lock, { meanwhile: 'may-contact' }])).toEqual([
    '1 question is open. Until you answer it, the cells it is about stay empty.',
    '2 questions are about who must not be contacted. Until you answer them, the profiles they are about are imported as “Do not contact”.',
  ]);
});
