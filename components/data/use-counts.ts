import { useEffect, useRef, useState } from 'react';
import type { ListClient } from '../../lib/lists/list-client';
import type { ListQuery } from '../../lib/lists/list-query';

/**
 * What `read` makes of the number of rows that match each query; counted again after every change of the list. Null until the
 * first count, and without queries.
 */
export function useCounts<Answer>(
  client: ListClient | null,
  queries: readonly ListQuery[],
  read: (counts: readonly number[]) => Answer,
): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const newest = useRef({ client, queries, read });
  newest.current = { client, queries, read };
  /** One count at a time: an edit of many rows tells of many changes. */
  const isAsking = useRef(false);
  const isDue = useRef(false);
  const [ask] = useState(() => async () => {
    const asked = newest.current;
    if (asked.client === null || asked.queries.length === 0) return setAnswer(null);
    isDue.current = isAsking.current;
    if (isAsking.current) return;
    isAsking.current = true;
    const result = await asked.client.counts(asked.queries);
    isAsking.current = false;
    const isWanted = newest.current.client === asked.client && newest.current.queries.length > 0;
    if (isWanted && result.ok) setAnswer(asked.read(result.value));
    if (isDue.current) void ask();
  });
  useEffect(() => {
    setAnswer(null);
    return client?.onChange(() => void ask());
  }, [client, ask]);
  const key = JSON.stringify(queries);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ask` reads what is newest; the key says when the queries have changed.
  useEffect(() => void ask(), [ask, client, key]);
  return answer;
}
