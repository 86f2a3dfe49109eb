import type { EvaluationSettings } from '../evaluation/settings';
import { failed } from '../model/result';
import type { ListClient } from './list-client';
import type { Asked, FromWorker, ToWorker } from './list-messages';
import { Listeners } from './listeners';

const NOT_STARTED = failed({ code: 'list-not-started' }, 'saved-before');
const CLOSED = failed({ code: 'list-closed' }, 'saved-in-workspace');

/** A list in a worker of its own, over the named database. */
export function workerList(database: string, settings: EvaluationSettings): ListClient {
  const worker = new Worker(new URL('./list-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (value: unknown) => void>();
  const changed = new Listeners<[]>();
  const progressed = new Listeners<[done: number, of: number]>();
  let asked = 0;
  /** The answer to everything from then on; null while the worker answers. */
  let end: typeof CLOSED | null = null;
  const endWith = (answer: typeof CLOSED) => {
    end ??= answer;
    for (const give of waiting.values()) give(end);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: { data: FromWorker }) => {
    if (data.kind === 'changed') changed.tell();
    else if (data.kind === 'edited') progressed.tell(data.done, data.of);
    else {
      waiting.get(data.id)?.(data.value);
      waiting.delete(data.id);
    }
  });
  worker.addEventListener('error', () => endWith(NOT_STARTED));
  const send = (message: ToWorker) => worker.postMessage(message);
  const ask = <Name extends Asked>(name: Name, ...given: Parameters<ListClient[Name]>) =>
    new Promise<unknown>((resolve) => {
      if (end) return resolve(end);
      asked += 1;
      waiting.set(asked, resolve);
      send({ kind: 'ask', id: asked, name, with: given } as ToWorker);
    }) as ReturnType<ListClient[Name]>;
  send({ kind: 'open', database, settings });
  return {
    setSettings: (next) => send({ kind: 'settings', settings: next }),
    setBrief: (brief) => send({ kind: 'brief', brief }),
    rows: (given) => ask('rows', given),
    facets: (query, columns) => ask('facets', query, columns),
    counts: (queries) => ask('counts', queries),
    entries: (rows, range) => ask('entries', rows, range),
    ranks: (ids) => ask('ranks', ids),
    budget: (rows) => ask('budget', rows),
    lanes: (given) => ask('lanes', given),
    select: (change) => ask('select', change),
    resumeSelection: (windows) => ask('resumeSelection', windows),
    selection: (query, ids) => ask('selection', query, ids),
    editSelected: (edit) => ask('editSelected', edit),
    notToContact: (rows) => ask('notToContact', rows),
    ids: (query, range) => ask('ids', query, range),
    editRows: (ids, edit) => ask('editRows', ids, edit),
    stopEditing: () => send({ kind: 'stop-editing' }),
    onProgress: (tell) => progressed.add(tell),
    onChange: (tell) => changed.add(tell),
    close() {
      worker.terminate();
      endWith(CLOSED);
    },
  };
}
