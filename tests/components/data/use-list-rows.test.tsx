import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NO_FILTERS, queryOf } from '../../../components/data/candidate-filters';
import { useListRows } from '../../../components/data/use-list-rows';
import type { ListAnswer, ListedRow, RowsAsked } from '../../../lib/lists/list-client';
import { ok, type Result } from '../../../lib/model/result';
import { candidateFrom } from '../../../lib/store/save-candidate';
import { draftOf } from '../../lib/store/drafts';
import { slowList } from './slow-list';

const answerWith = (total: number, rows: ListedRow[] = []): ListAnswer => ({
  total,
  all: total,
  unreadable: 0,
  unreadableParts: 0,
  trashed: 0,
  untouched: 0,
  share: null,
  measures: [],
  feeCurrency: null,
  hasTyped: false,
  hasTypedRate: false,
  hasOffered: false,
  hasAgreed: false,
  hasRead: true,
  rows,
});

/** A list whose answers the test gives one by one. */
function answeredByHand() {
  const asked: { of: RowsAsked; answer(result: Result<ListAnswer> | null): void }[] = [];
  return { ...slowList({ rows: (of) => new Promise((answer) => asked.push({ of, answer })) }), asked };
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

const rowOf = (id: string, place: number, version: number): ListedRow => ({
  ...{ place, rank: null, fit: null },
  entry: {
    candidate: { ...candidateFrom(draftOf({ handle: id }), 0), id },
    ...{ ratedAtMs: null, snapshot: null, evaluation: null, version },
  },
});

it('renders again only the rows that a change has changed', async () => {
  const { client, change, asked } = answeredByHand();
  const { result } = renderHook(() => useListRows(client, queryOf(NO_FILTERS)));
  const [maya, otto] = [rowOf('maya', 0, 1), rowOf('otto', 1, 2)];
  await act(async () => asked[0]?.answer(ok(answerWith(2, [maya, otto]))));
  await act(async () => change());
  const changed = { ...otto, entry: { ...otto.entry, version: 3 } };
  await act(async () => asked[1]?.answer(ok(answerWith(2, structuredClone([maya, changed])))));
  expect(result.current.rowAt(0)).toBe(maya);
  expect(result.current.rowAt(1)?.entry.version).toBe(3);
});
