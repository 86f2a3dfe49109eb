import { browser } from 'wxt/browser';
import { ownDocument } from '../page/own-document';
import type { Platform } from '../platforms/contract';
import { backgroundLink } from './background-link';
import type { ScriptLife } from './script-life';
import { serveScreens } from './serve-screens';
import { startReader } from './tab-reader';

/** What every platform's content script does: reads its tab, and answers the screens. */
export function readTab(platform: Platform, life: ScriptLife): void {
  const { signal } = life;
  const reader = startReader({
    document: ownDocument(document),
    address: () => new URL(location.href),
    nowMs: () => Date.now(),
    version: browser.runtime.getManifest().version,
    platform,
    startMeasurer: (surroundings) => globalThis.yardstickStartMeasurer?.(surroundings),
    keep: backgroundLink.keep,
    sampleOf: backgroundLink.sampleOf,
    isAlive: () => life.isValid,
    signal,
  });
  serveScreens(reader, life);
  // Ports die in the back/forward cache, so the screens are called again on the way out of it.
  const onShow = (event: PageTransitionEvent) => {
    if (event.isTrusted && event.persisted && life.isValid) backgroundLink.announce();
  };
  window.addEventListener('pageshow', onShow, { signal });
  backgroundLink.announce();
}
