import type { ExtensionWorld } from './extension-world.ts';

/** The global that functions passed to `evaluate` can use. */
declare const chrome: typeof import('wxt/browser').browser;

/** Waits until the background has registered this many content scripts; a page that loads earlier gets none of them. */
export async function scriptsRegistered(extension: ExtensionWorld, count: number): Promise<void> {
  const untilMs = Date.now() + 20_000;
  const registered = () =>
    extension.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  while ((await registered()) !== count) {
    if (Date.now() > untilMs)
      throw new Error(`${await registered()} content scripts are registered, not ${count}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
