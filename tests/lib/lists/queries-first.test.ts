import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import { ListData } from '../../../lib/lists/list-data';
import { QueriesFirst } from '../../../lib/lists/queries-first';
import { seed } from '../../../scripts/bench/in-page/lists/seed';
import { seedList } from '../../../scripts/bench/in-page/lists/seed-list';
import { eventually } from '../../set-up/eventually';
import { freshShortlist } from '../store/fresh-database';

it('is idle only between two queries', async () => {
  const queries = new QueriesFirst();
  expect(await queries.whenIdle()).toBe(false);
  const asked = Promise.withResolvers<string>();
  const answer = queries.answer(() => asked.promise);
  let isIdle = false;
  const waiting = queries.whenIdle().then((hadToWait) => {
    isIdle = true;
    return hadToWait;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isIdle).toBe(false);
  asked.resolve('rows');
  expect(await answer).toBe('rows');
  expect(await waiting).toBe(true);
});

it('lets a failed query end too', async () => {
  const queries = new QueriesFirst();
  await expect(queries.answer(() => Promise.reject(new Error('shut')))).rejects.toThrow('shut');
  expect(await queries.whenIdle()).toBe(false);
});

it('answers a query before the figures of a long list are calculated again', async () => {
  const db = freshShortlist();
  await seed(db, 300, 300);
  await seedList(db);
  const shares: (number | null)[] = [];
  const data = new ListData(db, DEFAULT_SETTINGS, () => shares.push(data.share));
  await data.whole();
  const asked = Promise.withResolvers<void>();
  const query = data.queries.answer(() => asked.promise);
  const calculated = data.setSettings({ ...DEFAULT_SETTINGS, average: 'mean' });
  await eventually(() => expect(shares.at(-1)).toBeGreaterThan(0));
  const before = data.share;
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(data.share).toBe(before);
  asked.resolve();
  await query;
  await calculated;
  expect(data.share).toBeNull();
  data.close();
});
