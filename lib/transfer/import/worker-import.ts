import { failed } from '../../model/result';
import type { ImportClient, ImportProgress } from './import-client';
import type { FromImportWorker, ImportAsked, ToImportWorker } from './import-messages';

const NOT_STARTED = failed({ code: 'import-not-started' }, 'nothing-changed');

/** An import in a worker of its own, into the named database. */
export function workerImport(database: string): ImportClient {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (value: unknown) => void>();
  let progressed: (progress: ImportProgress) => void = () => {};
  let asked = 0;
  let isOver = false;
  const end = () => {
    isOver = true;
    for (const give of waiting.values()) give(NOT_STARTED);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: { data: FromImportWorker }) => {
    if (data.kind === 'progress') return progressed(data.progress);
    if (data.kind === 'failed') reportError(data.error);
    waiting.get(data.id)?.(data.kind === 'answer' ? data.value : NOT_STARTED);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', end);
  const send = (message: ToImportWorker) => worker.postMessage(message);
  const ask = <Name extends ImportAsked>(name: Name, ...given: Parameters<ImportClient[Name]>) =>
    new Promise<unknown>((resolve) => {
      if (isOver) return resolve(NOT_STARTED);
      asked += 1;
      waiting.set(asked, resolve);
      send({ kind: 'ask', id: asked, name, with: given } as ToImportWorker);
    }) as ReturnType<ImportClient[Name]>;
  send({ kind: 'start', database });
  return {
    open: (source, remembered) => ask('open', source, remembered),
    plan: (choices) => ask('plan', choices),
    check: (rule, noteAboutRow) => ask('check', rule, noteAboutRow),
    rows: (group, from, to) => ask('rows', group, from, to),
    notTaken: () => ask('notTaken'),
    leaveOut: (key, isLeftOut) => ask('leaveOut', key, isLeftOut),
    save: () => ask('save'),
    stop: () => send({ kind: 'stop' }),
    onProgress(tell) {
      progressed = tell;
    },
    close() {
      worker.terminate();
      end();
    },
  };
}
