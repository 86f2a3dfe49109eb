import { describe, expect, it } from 'vitest';
import { importFlow } from '../../../../components/transfer/import/import-flow';
import { failed, ok, type Result } from '../../../../lib/model/result';
import type { CheckedCounts } from '../../../../lib/transfer/import/checked-rows';
import type { ImportClient, OpenedImport } from '../../../../lib/transfer/import/import-client';
import type { Meaning } from '../../../../lib/transfer/import/meanings';
import type { PlannedImport } from '../../../../lib/transfer/import/planned';
import type { RememberedImport } from '../../../../lib/transfer/import/remembered-choices';

const PLANNED: PlannedImport = {
  ...{ sheet: null, headingLine: 1, fingerprint: 'ig|fee', remarks: [], rowCount: 1, nothingBecause: null },
  ...{ encoding: null, isEncodingGuessed: false, sheets: [], headingRows: [], columns: [], questions: [] },
  ...{ stages: [] },
  ...{ creators: 1, profiles: 1, refusedRows: 0, refusedCells: 0, leftRows: [], isRemembered: false },
  choices: { answers: { 'currency:1': 'EUR' } },
};

/** A worker that answers when the test says so. */
function slowWorker() {
  const asked: ((answer: Result<OpenedImport>) => void)[] = [];
  let closed = 0;
  const client = (): ImportClient =>
    ({
      open: () => new Promise((answer) => asked.push(answer)),
      save: async () => ok({ commitId: 'c', done: 1, of: 1, isStopped: false }),
      stop: () => {},
      onProgress: () => {},
      close: () => {
        closed += 1;
      },
    }) as unknown as ImportClient;
  return { asked, client, closed: () => closed };
}

function flowOver(client: () => ImportClient) {
  const remembered: RememberedImport[] = [];
  const flow = importFlow({
    ...{ client, remembered: async () => [], remember: (choices) => void remembered.push(choices) },
  });
  return { flow, remembered };
}

const opened = (name: string) => ok({ isRead: true as const, planned: { ...PLANNED, fingerprint: name } });
const NOT_READ = failed({ code: 'import-not-started' }, 'nothing-changed');
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A file that is open, with a worker that reads each choice when the test says so. */
async function openFile() {
  const read: ((failure?: Result<PlannedImport>) => void)[] = [];
  const client = (): ImportClient => ({
    ...slowWorker().client(),
    open: async () => opened('a.csv'),
    plan: (choices) =>
      new Promise((answer) => read.push((failure = ok({ ...PLANNED, choices })) => answer(failure))),
    check: async () => ok({ groups: {}, leftOut: 0 } as unknown as CheckedCounts),
  });
  const { flow } = flowOver(client);
  await flow.open({ kind: 'text', text: 'a' }, null);
  const choose = (at: number, meaning: Meaning) => {
    const { choices } = flow.store.getState().planned ?? PLANNED;
    void flow.plan({ ...choices, meanings: { ...choices.meanings, [at]: { meaning, platform: null } } });
  };
  const chosen = () => flow.store.getState().planned?.choices.meanings;
  return { flow, read, choose, chosen };
}

describe('an import on the screen', () => {
  it('keeps a choice that is followed by another before it was read', async () => {
    const { read, choose, chosen } = await openFile();
    choose(1, 'note');
    choose(2, 'ignore');
    for (const answer of read) answer();
    await settled();
    expect(chosen()).toMatchObject({ 1: { meaning: 'note' }, 2: { meaning: 'ignore' } });
  });

  it('still shows a choice after the rows were checked while it was being read', async () => {
    const { flow, read, choose, chosen } = await openFile();
    choose(1, 'note');
    await flow.check('fill-gaps');
    read[0]?.();
    await settled();
    flow.back();
    expect(flow.store.getState()).toMatchObject({ step: 'columns', progress: null });
    expect(chosen()).toMatchObject({ 1: { meaning: 'note' } });
  });

  it('takes a choice back that could not be read', async () => {
    const { flow, read, choose, chosen } = await openFile();
    choose(1, 'note');
    read[0]?.(NOT_READ);
    await settled();
    expect(chosen()).toBeUndefined();
    expect(flow.store.getState().problem).toMatchObject({ reason: { code: 'import-not-started' } });
  });

  it('ends with its worker at Cancel, and a late answer changes nothing', async () => {
    const { asked, client, closed } = slowWorker();
    const { flow } = flowOver(client);
    void flow.open({ kind: 'text', text: 'a' }, null);
    await settled();
    expect(flow.store.getState().progress).toMatchObject({ doing: 'reading' });
    flow.cancel();
    expect(closed()).toBe(1);
    asked[0]?.(opened('late'));
    await settled();
    expect(flow.store.getState()).toMatchObject({ step: 'choose', progress: null, planned: null });
  });

  it('shows the file that was chosen last', async () => {
    const { asked, client } = slowWorker();
    const { flow } = flowOver(client);
    void flow.open({ kind: 'text', text: 'a' }, 'first.csv');
    await settled();
    void flow.open({ kind: 'text', text: 'b' }, 'second.csv');
    await settled();
    asked[1]?.(opened('second'));
    asked[0]?.(opened('first'));
    await settled();
    expect(flow.store.getState()).toMatchObject({ name: 'second.csv', planned: { fingerprint: 'second' } });
  });

  it('remembers the answers once something is saved, and not before', async () => {
    const { asked, client } = slowWorker();
    const { flow, remembered } = flowOver(client);
    void flow.open({ kind: 'text', text: 'a' }, null);
    await settled();
    asked[0]?.(opened('ig|fee'));
    await settled();
    expect(remembered).toEqual([]);
    await flow.save();
    expect(remembered).toEqual([{ fingerprint: 'ig|fee', meanings: {}, answers: { 'currency:1': 'EUR' } }]);
    expect(flow.store.getState().step).toBe('done');
  });

  it('remembers the custom field that a column was put into', async () => {
    const { flow, remembered } = flowOver(slowWorker().client);
    const meanings = { 1: { meaning: 'own-date' as const, field: 'c' } };
    flow.store.setState({ planned: { ...PLANNED, choices: { meanings } } });
    await flow.save();
    expect(remembered[0]?.meanings).toEqual({ 1: { meaning: 'own-date', platform: null, field: 'c' } });
  });

  it('starts over once its finished dialog is closed, and an unfinished one stays', async () => {
    const { asked, client } = slowWorker();
    const { flow } = flowOver(client);
    void flow.open({ kind: 'text', text: 'a' }, 'list.csv');
    await settled();
    asked[0]?.(opened('list'));
    await settled();
    flow.leave();
    expect(flow.store.getState()).toMatchObject({ step: 'columns', name: 'list.csv' });
    await flow.save();
    flow.leave();
    expect(flow.store.getState()).toMatchObject({ step: 'choose', name: null, result: null });
  });

  it('can still import the rest after its dialog was closed', async () => {
    const stopped = async () => ok({ commitId: 'c', done: 1, of: 2, isStopped: true });
    const { flow } = flowOver(() => ({ ...slowWorker().client(), save: stopped }));
    await flow.save();
    flow.leave();
    expect(flow.store.getState()).toMatchObject({ step: 'done', result: { isStopped: true } });
  });
});
