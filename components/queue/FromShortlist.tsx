import { useEffect, useMemo, useState } from 'react';
import type { ListClient } from '../../lib/lists/list-client';
import type { ListQuery } from '../../lib/lists/list-query';
import { say } from '../../lib/words/catalogue/say';
import { dueAt, mayFindContacts, UNREAD } from './look-queries';
import styles from './QueueSheet.module.css';
import { SendToQueue } from './SendToQueue';

interface FromShortlistProps {
  client: ListClient;
  /** What the filters leave; null without filters. */
  filtered: { query: ListQuery } | null;
  nowMs: number;
}

/**
 * Sends saved profiles into the queue: those in the filter, those that are due for another look, and those that came in without
 * a look, as from an import. Counts only those that may be contacted, because the others are not sent.
 */
export function FromShortlist({ client, filtered, nowMs }: FromShortlistProps) {
  const due = useMemo(() => dueAt(nowMs), [nowMs]);
  const choices = [
    { query: filtered?.query ?? null, words: filteredWords },
    { query: due, words: dueWords },
    { query: UNREAD, words: unreadWords },
  ];
  const counts = [useCount(client, filtered?.query ?? null), useCount(client, due), useCount(client, UNREAD)];
  if (counts.every((count) => count === 0)) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{say('queue.sheet.from-list')}</h3>
      <div className={styles.actions}>
        {choices.map(({ query, words }, at) => {
          const profiles = counts[at] ?? 0;
          if (query === null || profiles === 0) return null;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: each choice has its place.
            <SendToQueue key={at} client={client} query={query} words={words(profiles)} />
          );
        })}
      </div>
    </section>
  );
}

const filteredWords = (profiles: number) => say('queue.send.filtered', { profiles });
const dueWords = (profiles: number) => say('queue.send.due', { profiles });
const unreadWords = (profiles: number) => say('queue.send.unread', { profiles });

/** How many profiles match and may be contacted; 0 until it is known. */
function useCount(client: ListClient, query: ListQuery | null): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let isHere = true;
    const ask = async () => {
      const result = query && (await client.facets(query, ['doNotContact']));
      if (!isHere) return;
      // Facets of a column are counted without the filters of the same column.
      if (query === null || !mayFindContacts(query)) setCount(0);
      else if (result?.ok) setCount(result.value.doNotContact?.no ?? 0);
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
