import { serialize } from 'node:v8';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import { EVERYTHING } from '../../../lib/lists/list-query';
import { ListSession } from '../../../lib/lists/list-session';
import { seed } from '../../../scripts/bench/in-page/lists/seed';
import { seedList } from '../../../scripts/bench/in-page/lists/seed-list';
import { freshShortlist, successOf } from '../store/fresh-database';

/** A page unpacks the rows of several screens at once, at about 4 ms a megabyte. */
const MAX_ROW_BYTES = 6_000;

it('sends a page of rows without the posts that their figures come from', async () => {
  const db = freshShortlist();
  await seed(db, 30);
  await seedList(db);
  const list = new ListSession(db, DEFAULT_SETTINGS);
  const range = { from: 0, to: 30 };
  const answer = await list.rows({ query: EVERYTHING, range, alsoIds: [] });
  list.close();
  if (answer === null) throw new Error('The query was given up.');
  const { rows } = successOf(answer);
  expect(rows).toHaveLength(30);
  expect(serialize(rows).length / rows.length).toBeLessThan(MAX_ROW_BYTES);
});
