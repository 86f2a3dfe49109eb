import { browser } from 'wxt/browser';
import type { Announcement, BackgroundMessage, StopReading } from '../messages/contract';
import type { PageReport } from '../model/page-report';
import type { PlatformId } from '../model/platform';
import type { Sample } from '../model/sample';
import { ownDocument } from '../page/document';
import type { Platform } from '../platforms/contract';
import { keepListening } from './keep-listening';
import type { ScriptLife } from './script-life';
import { serveScreens } from './serve-screens';
import { startReader } from './tab-reader';

/** The content script of every platform: reads its tab and answers the screens. */
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
  // Ports close when the page enters the back/forward cache, so the screens are notified when it returns.
  const onShow = (event: PageTransitionEvent) => {
    if (event.isTrusted && event.persisted && life.isValid) backgroundLink.announce();
  };
  keepListening(document, () => window.addEventListener('pageshow', onShow, { signal }), signal);
  // Access that ends does not end a script that already runs. Only the extension itself can send a tab a message.
  browser.runtime.onMessage.addListener(({ stopReading }: StopReading) => {
    if (stopReading === platform.id) life.abort();
  });
  backgroundLink.announce();
}

/**
 * Messages from the reader to the background. A message may fail just after the extension was updated. That is ignored:
 * the page's own sample is still valid.
 */
const backgroundLink = {
  keep(sample: Sample, { place, wall }: PageReport): void {
    void send({ type: 'keep-sample', sample, place, wall });
  },
  async sampleOf(platform: PlatformId, handle: string): Promise<Sample | null> {
    return ((await send({ type: 'sample-of', platform, handle })) as Sample | null | undefined) ?? null;
  },
  /** Tells open screens that this tab can be read (again): after loading, and after the back/forward cache. */
  announce(): void {
    void send({ type: 'reader-ready' });
  },
};

async function send(message: BackgroundMessage | Announcement): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return null;
  }
}
