import { createStore } from 'zustand';
import type { Problem, Result } from '../../../lib/model/result';
import type { CheckedCounts } from '../../../lib/transfer/import/checked-rows';
import type { FileFault } from '../../../lib/transfer/import/file-fault';
import type {
  ImportClient,
  ImportedProfiles,
  ImportProgress,
  ImportSource,
} from '../../../lib/transfer/import/import-client';
import type { MergeRule } from '../../../lib/transfer/import/merge-rule';
import type { ImportChoices } from '../../../lib/transfer/import/plan';
import type { PlannedImport } from '../../../lib/transfer/import/planned';
import type { RememberedImport } from '../../../lib/transfer/import/remembered-choices';
import { say } from '../../../lib/words/catalogue/say';

export interface ImportState {
  step: 'choose' | 'columns' | 'check' | 'done';
  /** The name of the file; null for a text. */
  name: string | null;
  /** Null while nothing is being done. */
  progress: ImportProgress | null;
  /** Why the file cannot be read. */
  fault: FileFault | null;
  problem: Problem | null;
  planned: PlannedImport | null;
  rule: MergeRule;
  counts: CheckedCounts | null;
  /** Another one after each check. */
  checks: number;
  result: ImportedProfiles | null;
}

const START: ImportState = {
  ...{ step: 'choose', name: null, progress: null, fault: null, problem: null, planned: null },
  ...{ rule: 'fill-gaps', counts: null, checks: 0, result: null },
};

/** What the flow needs besides its worker. */
interface FlowOptions {
  client(): ImportClient;
  remembered(): Promise<readonly RememberedImport[]>;
  remember(choices: RememberedImport): void;
}

export type ImportFlow = ReturnType<typeof importFlow>;

/** One import as the screen shows it, step by step. What a newer action has replaced is ignored. */
export function importFlow({ client: start, remembered, remember }: FlowOptions) {
  const store = createStore<ImportState>(() => START);
  let client: ImportClient | null = null;
  let runs = 0;
  const set = (part: Partial<ImportState>) => store.setState(part);

  const running = (): ImportClient => {
    if (client) return client;
    client = start();
    client.onProgress((progress) => {
      if (store.getState().progress !== null) set({ progress });
    });
    return client;
  };

  /** Runs one action; a newer one, or a cancel, makes its answer void. */
  async function run<Value>(
    doing: ImportProgress['doing'],
    work: (client: ImportClient) => Promise<Result<Value>>,
    then: (value: Value) => void,
  ): Promise<void> {
    runs += 1;
    const own = runs;
    set({ progress: { doing, done: 0, of: 0 }, problem: null });
    const result = await work(running());
    if (own !== runs) return;
    set({ progress: null });
    if (result.ok) then(result.value);
    else set({ problem: result.problem });
  }

  /** The next choice builds on this one at once, before the file was read by it. */
  const plan = (choices: ImportChoices) => {
    const before = store.getState().planned;
    if (before) set({ planned: { ...before, choices } });
    return run(
      'matching',
      async (one) => {
        const result = await one.plan(choices);
        // A check that began meanwhile follows this plan too, so it is shown even then.
        if (store.getState().planned?.choices === choices)
          set(result.ok ? { planned: result.value, counts: null } : { planned: before });
        return result;
      },
      () => {},
    );
  };
  const check = (rule: MergeRule) => {
    set({ rule });
    return run(
      'comparing',
      (one) => one.check(rule, say('import.row.note-of', { line: '{line}', values: '{values}' })),
      (counts) => set({ step: 'check', counts, checks: store.getState().checks + 1 }),
    );
  };

  function cancel(): void {
    runs += 1;
    client?.close();
    client = null;
    store.setState({ ...START, rule: store.getState().rule });
  }

  /** Closing the dialog ends an import that is finished; one with a rest to import stays. */
  function leave(): void {
    const { step, progress, result } = store.getState();
    if (step === 'done' && progress === null && result?.isStopped !== true) cancel();
  }

  return {
    store,
    open: async (source: ImportSource, name: string | null) => {
      cancel();
      set({ name });
      await run(
        'reading',
        async (one) => one.open(source, await remembered()),
        (opened) =>
          set(opened.isRead ? { step: 'columns', planned: opened.planned } : { fault: opened.fault }),
      );
    },
    plan,
    check,
    back: () => set({ step: store.getState().step === 'check' ? 'columns' : 'choose', problem: null }),
    leaveOut: async (key: string, isLeftOut: boolean) => {
      const result = await running().leaveOut(key, isLeftOut);
      if (result.ok) set({ counts: result.value });
    },
    rows: (...asked: Parameters<ImportClient['rows']>) => running().rows(...asked),
    notTaken: () => running().notTaken(),
    save: () => {
      const { planned } = store.getState();
      if (planned) rememberChoices(planned, remember);
      return run(
        'saving',
        (one) => one.save(),
        (result) => set({ step: 'done', result }),
      );
    },
    stop: () => client?.stop(),
    cancel,
    leave,
  };
}

function rememberChoices(
  { fingerprint, choices: { meanings = {}, answers = {} } }: PlannedImport,
  remember: FlowOptions['remember'],
): void {
  const chosen = Object.entries(meanings).map(([at, { meaning, platform = null, field }]) => [
    at,
    { meaning, platform, ...(field !== undefined && { field }) },
  ]);
  if (chosen.length + Object.keys(answers).length === 0) return;
  remember({ fingerprint, meanings: Object.fromEntries(chosen), answers });
}
