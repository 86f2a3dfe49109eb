import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NO_FILTERS, queryOf } from '../../../components/data/candidate-filters';
import { useListRows } from '../../../components/data/use-list-rows';
import type { ListAnswer, RowsAsked } from '../../../lib/lists/list-client';
import { ok, type Result } from '../../../lib/model/result';
import { slowList } from './slow-list';

const answerWith = (total: number): ListAnswer => ({
  total,
  all: total,
  unreadable: 0,
  unreadableParts: 0,
  untouched: 0,
  share: null,
  measures: [],
  rows: [],
});

/** A list whose answers the test gives one by one. */
function answeredByHand() {
  const asked: { of: RowsAsked; answer(result: Result<ListAnswer> | null): void }[] = [];
  const { client } = slowList({ rows: (of) => new Promise((answer) => asked.push({ of, answer })) });
  return { client, asked };
}

it('shows the newest answer to a search that was changed and changed back', async () => {
  const { client, asked } = answeredByHand();
  const { result, rerender } = renderHook(
    ({ search }) => useListRows(client, queryOf({ ...NO_FILTERS, search })),
    { initialProps: { search: 'maya' } },
  );
  rerender({ search: 'otto' });
  rerender({ search: 'maya' });
  expect(asked.map(({ of }) => of.query.search)).toHaveLength(3);
  // The first answer was given up; the third one tells what the list has now.
  await act(async () => asked[0]?.answer(ok(answerWith(1))));
  await act(async () => asked[1]?.answer(null));
  await act(async () => asked[2]?.answer(ok(answerWith(2))));
  expect(result.current.live).toMatchObject({ kind: 'answered', answer: { total: 2 } });
});
