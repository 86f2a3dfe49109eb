import { useEffect, useState } from 'react';
import type { ScreenState } from './screen-state';

/** Pages usually fill in within two or three seconds; after this, the user is told why it takes longer. */
const SLOW_MS = 5000;

/** Whether this page has been reading for five seconds without a result. Restarts for each page. */
export function useSlowReading({ kind, place }: ScreenState): boolean {
  const page = kind === 'reading' ? `${place?.platform} ${place?.handle} ${place?.postId}` : null;
  const [slowPage, setSlowPage] = useState<string | null>(null);
  useEffect(() => {
    setSlowPage(null);
    if (page === null) return;
    const timer = setTimeout(() => setSlowPage(page), SLOW_MS);
    return () => clearTimeout(timer);
  }, [page]);
  return page !== null && slowPage === page;
}

const MINUTE_MS = 60_000;

/** The current time to the minute: a panel may stay open for days. */
export function useNow(): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return nowMs;
}
