import { useEffect, useState } from 'react';
import { accountKey } from '../../lib/model/candidate';
import type { PlatformId } from '../../lib/model/platform';
import type { QueueAccount } from '../../lib/store/queue/add-to-queue';
import { isDone } from '../../lib/store/queue/queue-row';
import { type KnownBefore, knownBefore } from '../../lib/store/queue/read-queue';
import type { PastedFault } from '../../lib/transfer/import/pasted-accounts';
import { useShortlist } from '../data/use-shortlist';

/** An account with what is known of it. */
export interface Checked extends KnownBefore {
  account: QueueAccount;
}

/** A pasted list, sorted by what is known of its accounts. */
export interface CheckedList {
  fresh: Checked[];
  /** How many accounts are in the list more than once. */
  repeated: number;
  /** In the queue and not decided. */
  waiting: Checked[];
  saved: Checked[];
  skipped: Checked[];
  forbidden: Checked[];
  faults: PastedFault[];
  /** The text as a whole is no list. */
  isUnreadable: boolean;
}

/** Long enough not to read after every letter. */
const AFTER_TYPING_MS = 250;

const EMPTY: CheckedList = {
  ...{ fresh: [], repeated: 0, waiting: [], saved: [], skipped: [], forbidden: [], faults: [] },
  isUnreadable: false,
};

/** Reads what is pasted into the queue; null while it is read. */
export function usePastedAccounts(text: string, platform: PlatformId | null): CheckedList | null {
  const db = useShortlist();
  const [list, setList] = useState<CheckedList | null>(EMPTY);
  useEffect(() => {
    let isNewest = true;
    if (text.trim() === '') {
      setList(EMPTY);
      return;
    }
    setList(null);
    const check = async () => {
      const { pastedAccounts } = await import('../../lib/transfer/import/pasted-accounts');
      const pasted = pastedAccounts(text, platform);
      if (!pasted.ok) return isNewest && setList({ ...EMPTY, isUnreadable: true });
      const { accounts, faults } = pasted.value;
      const byKey = Map.groupBy(accounts, (one) => accountKey(one.platform, one.handle));
      // As it is spelled first.
      const once = [...byKey.values()].flatMap(([first]) => first ?? []);
      const known = await knownBefore(db, once);
      const checked = once.map(
        (account): Checked => ({
          account,
          ...(known.get(accountKey(account.platform, account.handle)) ?? { entry: null, candidate: null }),
        }),
      );
      const groups = Object.groupBy(checked, groupOf);
      const repeated = [...byKey.values()].filter(({ length }) => length > 1).length;
      if (isNewest) setList({ ...EMPTY, ...groups, repeated, faults });
    };
    const timer = setTimeout(() => void check(), AFTER_TYPING_MS);
    return () => {
      isNewest = false;
      clearTimeout(timer);
    };
  }, [db, text, platform]);
  return list;
}

type Group = 'fresh' | 'waiting' | 'saved' | 'skipped' | 'forbidden';

function groupOf({ entry, candidate }: Checked): Group {
  if (candidate?.doNotContact || entry?.reason === 'do-not-contact') return 'forbidden';
  if (entry && !isDone(entry)) return 'waiting';
  if (candidate) return 'saved';
  return entry?.state === 'skipped' ? 'skipped' : 'fresh';
}
