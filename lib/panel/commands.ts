import { browser } from 'wxt/browser';
import { type CommandName, PENDING_COMMAND, type RunCommand } from '../messages/contract';
import { openPanel } from './open-panel';

const isCommand = (name: string): name is CommandName => name === 'save' || name === 'next';

/**
 * Runs the keys that the browser hears on every page. Saving and going on need a screen: the panel of the window, otherwise the
 * popup, which opens for it.
 */
export function hearCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab === undefined) return;
    // First of all: browsers open a panel only at once after a press.
    if (name === 'open-panel') openPanel(tab.windowId).catch(() => undefined);
    else if (isCommand(name)) void run(name, tab.windowId);
  });
}

async function run(runCommand: CommandName, windowId: number): Promise<void> {
  const message: RunCommand = { runCommand, windowId };
  // Without a screen nobody hears it, which is an error for the browser.
  const isDone: unknown = await browser.runtime.sendMessage(message).catch(() => false);
  if (isDone === true) return;
  await browser.storage.session.set({ [PENDING_COMMAND]: { ...message, atMs: Date.now() } });
  await browser.action.openPopup({ windowId }).catch(() => undefined);
}
