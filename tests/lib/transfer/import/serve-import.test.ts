import { describe, expect, it, vi } from 'vitest';
import type { CheckedRow } from '../../../../lib/transfer/import/checked-rows';
import type { FromImportWorker, ToImportWorker } from '../../../../lib/transfer/import/import-messages';
import { serveImport } from '../../../../lib/transfer/import/serve-import';
import { freshShortlist } from '../../store/fresh-database';

/** The worker's side of an import, and a page that sends it messages. */
function servedImport() {
  const answers = new Map<number, unknown>();
  let hear: (message: ToImportWorker) => void = () => {};
  serveImport(
    {
      postMessage: (message: FromImportWorker) => {
        if (message.kind !== 'progress') answers.set(message.id, message.kind === 'answer' && message.value);
      },
      addEventListener: (_type, listener) => {
        hear = (data) => listener({ data });
      },
    },
    () => freshShortlist(),
  );
  hear({ kind: 'start', database: 'shortlist' });
  return {
    send: (message: ToImportWorker) => hear(message),
    answerTo: (id: number) => vi.waitUntil(() => answers.get(id)),
  };
}

describe('the worker of an import', () => {
  it('checks what was chosen just before, also if that is still being read', async () => {
    const { send, answerTo } = servedImport();
    const text = 'Instagram,City\n@maya.bakes,Graz\n';
    send({ kind: 'ask', id: 1, name: 'open', with: [{ kind: 'text', text }, []] });
    const meanings = { 1: { meaning: 'ignore', platform: null } } as const;
    send({ kind: 'ask', id: 2, name: 'plan', with: [{ meanings }] });
    send({ kind: 'ask', id: 3, name: 'check', with: ['fill-gaps'] });
    send({ kind: 'ask', id: 4, name: 'rows', with: ['new', 0, 1] });
    await answerTo(3);
    const { value } = (await answerTo(4)) as { value: CheckedRow[] };
    expect(JSON.stringify(value)).toContain('maya.bakes');
    expect(JSON.stringify(value)).not.toContain('Graz');
  });
});
