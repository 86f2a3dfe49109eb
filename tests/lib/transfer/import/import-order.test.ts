import { expect, it } from 'vitest';
import { compareStamps } from '../../../../lib/store/clock';
import { ADDED } from '../../../../lib/store/stamped-row';
import { freshShortlist } from '../../store/fresh-database';
import { importText } from './import-text';

it('saves the first row of a file last, so that it is on top of a list with the newest first', async () => {
  const db = freshShortlist();
  await importText(db, 'Instagram,TikTok\n@first.row,@first.tok\n@second.row,\n@third.row,');
  const rows = (await db.candidates.toArray()) as unknown as {
    handle: string;
    stamps: Record<string, string>;
  }[];
  const newestFirst = rows.toSorted((a, b) => compareStamps(b.stamps[ADDED], a.stamps[ADDED]));
  expect(newestFirst.map(({ handle }) => handle)).toEqual([
    ...['first.row', 'first.tok', 'second.row', 'third.row'],
  ]);
});
