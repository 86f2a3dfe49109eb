import { describe, expect, it } from 'vitest';
import { type QueueEntry, WAITING } from '../../../../lib/store/queue/queue-row';
import { queueFile } from '../../../../lib/transfer/export/queue-file';
import { pastedAccounts } from '../../../../lib/transfer/import/pasted-accounts';

const COMMA = { separator: ',', decimalSign: '.', byteOrderMark: false } as const;
const DECIDED_MS = Date.UTC(2026, 2, 3, 9);

const entry = (handle: string, over: Partial<QueueEntry>): QueueEntry => ({
  ...WAITING,
  ...{ id: handle, platform: 'instagram', handle, order: 1, addedAtMs: 0, trashedAtMs: null },
  ...{ earlierHandle: null, note: '' },
  ...over,
});

const decided = (over: Partial<QueueEntry>) => ({ decidedAtMs: DECIDED_MS, ...over });
const ENTRIES = [
  entry('maya.bakes', decided({ state: 'saved' })),
  entry('tom.rides', decided({ state: 'skipped', reason: 'too-small' })),
  entry('noor.runs', decided({ state: 'skipped', reason: 'do-not-contact' })),
  entry('lina_reads', decided({ state: 'later' })),
  // In line again: its earlier decision does not count.
  entry('otto.builds', decided({ state: 'waiting' })),
];

describe('the file of a queue', () => {
  it('has every profile with what became of it, why, when, and the note', () => {
    const file = queueFile(
      ENTRIES.map((one, at) => ({ entry: one, note: at === 0 ? '=Warm, "honest"' : '' })),
      COMMA,
    );
    const at = '2026-03-03T09:00:00.000Z';
    const url = (handle: string) => `instagram,${handle},https://www.instagram.com/${handle}/`;
    expect(file.trimEnd().split('\r\n')).toEqual([
      'platform,handle,profile_url,decision,reason,decided_at,note',
      `${url('maya.bakes')},saved,,${at},"'=Warm, ""honest"""`,
      `${url('tom.rides')},skipped,too small,${at},`,
      `${url('noor.runs')},do not contact,,${at},`,
      `${url('lina_reads')},put off,,${at},`,
      `${url('otto.builds')},waiting,,,`,
    ]);
  });

  it('can be pasted into a queue again', () => {
    const file = queueFile(
      ENTRIES.map((one) => ({ entry: one, note: '' })),
      COMMA,
    );
    const pasted = pastedAccounts(file, null);
    expect(pasted.ok && pasted.value.accounts.map(({ handle }) => handle)).toEqual(
      ENTRIES.map(({ handle }) => handle),
    );
    expect(pasted.ok && pasted.value.faults).toEqual([]);
  });
});
