import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Platform } from '../platforms/contract';
import { backgroundLink } from './background-link';
import { serveScreens } from './serve-screens';
import { startReader } from './tab-reader';

/** What every platform's content script does: reads its tab, and answers the screens. */
export function readTab(platform: Platform, context: ContentScriptContext): void {
  const reader = startReader({
    document,
    address: () => new URL(location.href),
    nowMs: () => Date.now(),
    version: browser.runtime.getManifest().version,
    platform,
    keep: backgroundLink.keep,
    sampleOf: backgroundLink.sampleOf,
    isAlive: () => context.isValid,
    signal: context.signal,
  });
  serveScreens(reader, context.signal);
  // Ports die in the back/forward cache, so the screens are called again on the way out of it.
  context.addEventListener(window, 'pageshow', (event) => event.persisted && backgroundLink.announce());
  backgroundLink.announce();
}
