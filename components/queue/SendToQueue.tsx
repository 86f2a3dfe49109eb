import { useState } from 'react';
import { frozen } from '../../lib/lists/frozen-rows';
import type { ListClient } from '../../lib/lists/list-client';
import type { ListQuery } from '../../lib/lists/list-query';
import { ok, type Problem, type Result } from '../../lib/model/result';
import { addToQueue, type QueueAccount } from '../../lib/store/queue/add-to-queue';
import { takeBack } from '../data/take-back';
import { useShortlist } from '../data/use-shortlist';
import { Button } from '../ui/Button';
import { ProblemNotice } from '../ui/ProblemNotice';
import { sayAdded } from './say-added';

interface SendToQueueProps {
  client: ListClient;
  query: ListQuery;
  /** What the button says. */
  words: string;
  disabled?: boolean;
  /** Only what the user has selected, whether the filters hide it or not. */
  onlySelected?: boolean;
}

/** Few enough that the page answers between two parts. */
const PART = 100;

/** Sends what is selected, or what the filters leave, into the queue to be looked at again. */
export function SendToQueue({
  client,
  query,
  words,
  disabled = false,
  onlySelected = false,
}: SendToQueueProps) {
  const db = useShortlist();
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const send = async () => {
    setSending(true);
    const asked = onlySelected ? { ...query, filters: [], search: '' } : query;
    const found = await accountsIn(client, asked, onlySelected);
    const result = found.ok ? await addToQueue(db, found.value.accounts) : found;
    setSending(false);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok || !found.ok) return;
    const { accounts, leftOut } = found.value;
    sayAdded(result.value, (commitId) => takeBack(db, commitId), { leftOut, asked: accounts.length });
  };
  return (
    <>
      <Button onPress={() => void send()} disabled={disabled || sending}>
        {words}
      </Button>
      {problem && <ProblemNotice problem={problem} />}
    </>
  );
}

async function accountsIn(
  client: ListClient,
  query: ListQuery,
  onlySelected: boolean,
): Promise<Result<{ accounts: QueueAccount[]; leftOut: number }>> {
  const rows = frozen(query, { onlySelected });
  const accounts: QueueAccount[] = [];
  let leftOut = 0;
  for (let from = 0; ; from += PART) {
    const part = await client.entries(rows, { from, to: from + PART });
    if (!part.ok) return part;
    if (part.value.length === 0) return ok({ accounts, leftOut });
    // Nobody needs to look again at someone who must not be contacted.
    for (const { candidate } of part.value) {
      if (candidate.doNotContact) leftOut += 1;
      else accounts.push(candidate);
    }
  }
}
