import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NO_FILTERS, queryOf } from '../../../components/data/candidate-filters';
import { useFacets } from '../../../components/data/use-facets';
import type { FacetCounts } from '../../../lib/lists/list-query';
import { ok, type Result } from '../../../lib/model/result';
import { slowList } from './slow-list';

/** Counts whose answers the test gives one by one. */
function answeredByHand() {
  const asked: ((result: Result<FacetCounts>) => void)[] = [];
  const list = slowList({ facets: () => new Promise((answer) => asked.push(answer)) });
  const shown = renderHook(
    ({ search }) => useFacets(list.client, queryOf({ ...NO_FILTERS, search }), ['stage']),
    { initialProps: { search: '' } },
  );
  return { asked, change: () => act(async () => list.change()), ...shown };
}

const found = (count: number) => ok({ stage: { found: count } });

it('shows the counts although the page made an equal query anew meanwhile', async () => {
  const { asked, rerender, result } = answeredByHand();
  rerender({ search: '' });
  await act(async () => asked[0]?.(found(3)));
  expect(result.current).toEqual({ stage: { found: 3 } });
});

it('shows the counts of the newest search, whichever answer comes last', async () => {
  const { asked, rerender, result } = answeredByHand();
  rerender({ search: 'maya' });
  await act(async () => asked[1]?.(found(1)));
  await act(async () => asked[0]?.(found(3)));
  expect(result.current).toEqual({ stage: { found: 1 } });
});

it('counts once more after many changes during one count', async () => {
  const { asked, change, result } = answeredByHand();
  await change();
  await change();
  await act(async () => asked[0]?.(found(3)));
  expect(asked).toHaveLength(2);
  await act(async () => asked[1]?.(found(5)));
  expect(result.current).toEqual({ stage: { found: 5 } });
  expect(asked).toHaveLength(2);
});
