import { useEffect, useEffectEvent } from 'react';

/** What a key of the browser can do in a screen. */
export type Command = 'save' | 'next';

const actions = new Map<Command, (() => void)[]>();
/** Asked for before the part of the screen was there that does it. */
let pending: { command: Command; untilMs: number } | null = null;
/** A screen that is not ready by then shows why. */
const PATIENCE_MS = 8_000;

/** Runs the newest action of a command. False if no part of the screen can do it now. */
export function runCommand(command: Command): boolean {
  const newest = actions.get(command)?.at(-1);
  newest?.();
  return newest !== undefined;
}

/** Runs a command now, or as soon as a part of the screen can do it. */
export function runCommandSoon(command: Command): void {
  if (!runCommand(command)) pending = { command, untilMs: Date.now() + PATIENCE_MS };
}

/** Offers an action for a command while the component is on the screen; null for none. */
export function useCommand(command: Command, action: (() => void) | null): void {
  const run = useEffectEvent(() => action?.());
  const isOn = action !== null;
  useEffect(() => {
    if (!isOn) return;
    const own = () => run();
    actions.set(command, [...(actions.get(command) ?? []), own]);
    const isWaited = pending?.command === command && Date.now() <= pending.untilMs;
    if (isWaited) {
      pending = null;
      own();
    }
    return () => {
      actions.set(
        command,
        (actions.get(command) ?? []).filter((one) => one !== own),
      );
    };
  }, [command, isOn]);
}
