import { useEffect, useMemo, useState } from 'react';
import type { ListClient } from '../../lib/lists/list-client';
import { EVERYTHING, type ListQuery } from '../../lib/lists/list-query';
import { DAY_MS } from '../../lib/model/time';
import { say } from '../../lib/words/catalogue/say';
import styles from './QueueSheet.module.css';
import { SendToQueue } from './SendToQueue';

/** After this long, a campaign should not rest on the numbers of a profile: another look is due. */
const DUE_DAYS = 30;

interface FromShortlistProps {
  client: ListClient;
  /** What the filters leave; null without filters. */
  filtered: { query: ListQuery; total: number } | null;
  nowMs: number;
}

/** Sends saved profiles into the queue: those in the filter, and those that are due for another look. */
export function FromShortlist({ client, filtered, nowMs }: FromShortlistProps) {
  const due = useMemo((): ListQuery => {
    const to = nowMs - DUE_DAYS * DAY_MS;
    return { ...EVERYTHING, filters: [{ kind: 'between', column: 'seenAtMs', from: null, to }] };
  }, [nowMs]);
  const dueProfiles = useCount(client, due);
  if (!filtered?.total && dueProfiles === 0) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{say('queue.sheet.from-list')}</h3>
      <div className={styles.actions}>
        {filtered && filtered.total > 0 && (
          <SendToQueue
            client={client}
            query={filtered.query}
            words={say('queue.send.filtered', { profiles: filtered.total })}
          />
        )}
        {dueProfiles > 0 && (
          <SendToQueue client={client} query={due} words={say('queue.send.due', { profiles: dueProfiles })} />
        )}
      </div>
    </section>
  );
}

/** How many profiles match; 0 until it is known. */
function useCount(client: ListClient, query: ListQuery): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let isHere = true;
    const ask = async () => {
      const result = await client.facets(query, ['platform']);
      if (!isHere || !result.ok) return;
      setCount(Object.values(result.value.platform ?? {}).reduce((sum, some) => sum + some, 0));
    };
    void ask();
    const end = client.onChange(() => void ask());
    return () => {
      isHere = false;
      end();
    };
  }, [client, query]);
  return count;
}
