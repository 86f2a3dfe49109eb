import { browser } from 'wxt/browser';
import type { Announcement, BackgroundMessage } from '../messages/contract';
import type { PlatformId } from '../model/platform';
import type { Sample } from '../model/sample';

/**
 * What the reader says to the background. A message can fail when the extension has just been updated; the page's
 * own sample still stands, so nobody needs to hear of it.
 */
export const backgroundLink = {
  keep(sample: Sample): void {
    void send({ type: 'keep-sample', sample });
  },
  async sampleOf(platform: PlatformId, handle: string): Promise<Sample | null> {
    return ((await send({ type: 'sample-of', platform, handle })) as Sample | null | undefined) ?? null;
  },
  /** Tells open screens that this tab can be read (again): after loading, and out of the back/forward cache. */
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
