import { useEffect, useMemo, useState } from 'react';
import type { ListClient } from '../../lib/lists/list-client';
import { EVERYTHING, type Filter, type ListQuery } from '../../lib/lists/list-query';
import { DAY_MS } from '../../lib/model/time';
import { say } from '../../lib/words/catalogue/say';
import styles from './QueueSheet.module.css';
import { SendToQueue } from './SendToQueue';

/** After this long, a campaign should not rest on the numbers of a profile: another look is due. */
const DUE_DAYS = 30;

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
  const due = useMemo(() => {
    const to = nowMs - DUE_DAYS * DAY_MS;
    // A saved page that showed no numbers has none that could be old.
    return withFilters(
      { kind: 'known', column: 'followers', known: true },
      { kind: 'between', column: 'seenAtMs', from: null, to },
    );
  }, [nowMs]);
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

const withFilters = (...filters: readonly Filter[]): ListQuery => ({ ...EVERYTHING, filters });

const UNREAD = withFilters({ kind: 'known', column: 'followers', known: false });

/** How many profiles match and may be contacted; 0 until it is known. */
function useCount(client: ListClient, query: ListQuery | null): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let isHere = true;
    const ask = async () => {
      const result = query && (await client.facets(query, ['doNotContact']));
      if (!isHere) return;
      if (query === null || !mayContain('no', query)) setCount(0);
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

/** Facets of a column are counted without the filters of the same column. */
const mayContain = (value: 'yes' | 'no', { filters }: ListQuery): boolean =>
  filters.every(
    (filter) =>
      filter.kind !== 'any-of' ||
      filter.column !== 'doNotContact' ||
      filter.values.length === 0 ||
      filter.values.includes(value),
  );
