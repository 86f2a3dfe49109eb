/** Work that is done one after another, in the order in which it was asked for. */
export interface Turns {
  /** Starts the work when all before it has ended, also if that failed. */
  inTurn<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Whether work is running or waiting. */
  isBusy(): boolean;
}

export function turns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let open = 0;
  return {
    inTurn: (work) => {
      open += 1;
      const turn = last.then(work).finally(() => {
        open -= 1;
      });
      last = turn.catch(() => undefined);
      return turn;
    },
    isBusy: () => open > 0,
  };
}
