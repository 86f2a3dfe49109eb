import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FromImportWorker, ImportPage } from '../../../../lib/transfer/import/import-messages';
import { serveImport } from '../../../../lib/transfer/import/serve-import';
import { workerImport } from '../../../../lib/transfer/import/worker-import';
import { freshShortlist } from '../../store/fresh-database';

afterEach(() => void vi.unstubAllGlobals());

describe('an import that fails unexpectedly', () => {
  const broken = new TypeError('rows is undefined');

  it('tells the page what failed', async () => {
    const told: FromImportWorker[] = [];
    let tell: Parameters<ImportPage['addEventListener']>[1] = () => {};
    const page: ImportPage = {
      postMessage: (message) => told.push(message),
      addEventListener: (_type, hear) => {
        tell = hear;
      },
    };
    serveImport(page, freshShortlist);
    tell({ data: { kind: 'start', database: 'yardstick' } });
    const file = { size: 1, arrayBuffer: () => Promise.reject(broken) } as unknown as Blob;
    tell({ data: { kind: 'ask', id: 1, name: 'open', with: [{ kind: 'file', file }, []] } });
    await expect.poll(() => told.at(-1)).toEqual({ kind: 'failed', id: 1, error: broken });
  });

  it('is reported, and ends the wait of the screen', async () => {
    let tell: (event: { data: FromImportWorker }) => void = () => {};
    class FakeWorker {
      addEventListener(type: string, hear: typeof tell) {
        if (type === 'message') tell = hear;
      }
      postMessage() {}
    }
    vi.stubGlobal('Worker', FakeWorker);
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const answer = workerImport('yardstick').notTaken();
    tell({ data: { kind: 'failed', id: 1, error: broken } });
    expect(await answer).toMatchObject({ ok: false });
    expect(reported).toHaveBeenCalledWith(broken);
  });
});
