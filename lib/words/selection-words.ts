import { say } from './catalogue/say';
import { formatNumber } from './numbers';

/** "12 selected", "12 selected, 3 of them hidden by the filters". */
export function selectedText(count: number, matching: number): string {
  const selected = formatNumber(count);
  if (count === matching) return say('list.select.count', { selected });
  if (matching === 0) return say('list.select.count-all-hidden', { selected });
  return say('list.select.count-some-hidden', { selected, hidden: formatNumber(count - matching) });
}

interface Edited {
  kind: 'stage' | 'tags' | 'lists' | 'removed' | 'cells';
  /** The name of the stage that was set. */
  stage: string;
  profiles: number;
  isStopped: boolean;
}

/** What an edit of many profiles did, for the toast that offers Undo. */
export function editedText({ kind, stage, profiles, isStopped }: Edited): string {
  if (isStopped) return say('list.many.stopped', { profiles });
  if (kind === 'stage') return say('list.many.did-stage', { profiles, stage });
  return say(`list.many.did-${kind}`, { profiles });
}
