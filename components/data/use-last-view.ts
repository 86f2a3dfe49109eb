import { useState } from 'react';
import { openedViews } from '../../lib/settings/stored-settings';
import { useShortlist } from './use-shortlist';

/** All profiles, in place of the id of a view. */
const ALL = '';

/**
 * The view that this window had open before it was loaded again, or before the browser was started again. Each window has its own;
 * a new one begins with the view that was opened last in any of them.
 */
export function useLastView(): { read(): Promise<string | null>; keep(id: string | null): void } {
  const { name } = useShortlist();
  const [last] = useState(() => {
    const key = `view:${name}`;
    return {
      read: async () => (sessionStorage.getItem(key) ?? (await openedViews.read())[name]) || null,
      keep: (id: string | null) => {
        sessionStorage.setItem(key, id ?? ALL);
        void openedViews.amend((now) => ({ ...now, [name]: id ?? ALL }));
      },
    };
  });
  return last;
}
