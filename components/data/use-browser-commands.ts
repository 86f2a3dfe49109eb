import { useEffect, useEffectEvent, useState } from 'react';
import { browser } from 'wxt/browser';
import { type CommandName, PENDING_COMMAND, type RunCommand } from '../../lib/messages/contract';
import { runCommand, runCommandSoon } from '../ui/keys/commands';

/** A press that is older was made for a popup that never opened. */
const RECENT_MS = 5_000;

const NAMES: readonly CommandName[] = ['save', 'next'];
const isName = (name: unknown): name is CommandName => NAMES.some((one) => one === name);

const isRunCommand = (message: unknown): message is RunCommand =>
  typeof message === 'object' && message !== null && 'runCommand' in message && isName(message.runCommand);

/** Does what a key of the browser asks for in this screen's window. A popup also does what it was opened for. */
export function useBrowserCommands(windowId: number | null, isPopup = false): void {
  const isMine = useEffectEvent((message: RunCommand) => message.windowId === windowId);
  useEffect(() => {
    const hear = (
      message: unknown,
      sender: { id?: string; tab?: unknown },
      reply: (answer: boolean) => void,
    ) => {
      // A content script has a tab, and shares its process with the page.
      if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
      if (isRunCommand(message) && isMine(message) && runCommand(message.runCommand)) reply(true);
    };
    browser.runtime.onMessage.addListener(hear);
    return () => browser.runtime.onMessage.removeListener(hear);
  }, []);
  useEffect(() => {
    if (isPopup) void takePending();
  }, [isPopup]);
}

async function takePending(): Promise<void> {
  const { session } = browser.storage;
  const stored = (await session.get(PENDING_COMMAND))[PENDING_COMMAND];
  if (!isRunCommand(stored)) return;
  await session.remove(PENDING_COMMAND);
  const { atMs } = stored as RunCommand & { atMs?: number };
  if (Date.now() - (atMs ?? 0) <= RECENT_MS) runCommandSoon(stored.runCommand);
}

/** A key that the browser hears on every page, as it is set now; empty if it is not. */
export interface BrowserKey {
  name: 'popup' | 'open-panel' | CommandName;
  keys: string;
}

/** The keys of the browser; empty until they are known. */
export function useBrowserKeys(): BrowserKey[] {
  const [keys, setKeys] = useState<BrowserKey[]>([]);
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      const all = (await browser.commands?.getAll()) ?? [];
      if (isHere) setKeys(all.flatMap(({ name, shortcut }) => browserKey(name, shortcut) ?? []));
    };
    void look();
    // The user comes back from where they are changed.
    window.addEventListener('focus', look);
    return () => {
      isHere = false;
      window.removeEventListener('focus', look);
    };
  }, []);
  return keys;
}

function browserKey(name = '', keys = ''): BrowserKey | null {
  if (name === '_execute_action') return { name: 'popup', keys };
  return name === 'open-panel' || isName(name) ? { name, keys } : null;
}
