import { useState } from 'react';
import { keepListAsLeft, listAsLeft } from '../../lib/store/list-as-left';
import { type LeftList, leftListIn } from './left-list';
import { useShortlist } from './use-shortlist';

/**
 * What the list showed before this window was loaded again, or before the browser was started again. Each window has its own; a
 * new one begins with what was changed last in any of them.
 */
export function useListAsLeft(): { read(): Promise<LeftList | null>; keep(list: LeftList): void } {
  const db = useShortlist();
  const [left] = useState(() => {
    const key = `list:${db.name}`;
    return {
      read: async () =>
        leftListIn(parsed(sessionStorage.getItem(key)) ?? (await listAsLeft(db).catch(() => null))),
      keep: (list: LeftList) => {
        sessionStorage.setItem(key, JSON.stringify(list));
        void keepListAsLeft(db, list);
      },
    };
  });
  return left;
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
