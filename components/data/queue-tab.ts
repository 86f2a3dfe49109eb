import { browser } from 'wxt/browser';
import { z } from '../../lib/model/schemas/zod';
import { profileUrl } from '../../lib/platforms/urls';
import type { QueueEntry } from '../../lib/store/queue/queue-row';
import { noteOpened } from './opened-entry';
import { isSupportedSite } from './supported-site';
import { isAtAccount } from './use-queue';

const KEY = 'queue-tabs';
/** The tab of each window, by the number of the window. */
const tabsSchema = z.record(z.string(), z.number()).catch({});

const tabs = async () => tabsSchema.parse((await browser.storage.session.get(KEY))[KEY]);

/** Notes in which tab a window works through the queue. */
export async function noteQueueTab(windowId: number, tabId: number): Promise<void> {
  await browser.storage.session.set({ [KEY]: { ...(await tabs()), [windowId]: tabId } });
}

/**
 * Opens the profile of an entry in the tab in which the window works through the queue, or shows that tab if the profile is open
 * there. In a new tab if that one is closed, or shows a page that is of no platform or withheld, because it may be in use.
 */
export async function openInQueueTab(windowId: number, entry: QueueEntry): Promise<void> {
  const { id: entryId, platform, handle } = entry;
  const url = profileUrl(platform, handle);
  const tabId = (await tabs())[windowId];
  const tab = tabId === undefined ? null : await browser.tabs.get(tabId).catch(() => null);
  if (tab?.id !== undefined && tab.windowId === windowId && isSupportedSite(tab.url ?? null)) {
    const isThere = isAtAccount({ platform, handle }, tab.url ?? null);
    if (!isThere) await noteOpened(tab.id, entryId);
    await browser.tabs.update(tab.id, { active: true, ...(!isThere && { url }) });
    return;
  }
  // Empty at first: what is opened in a tab is noted before.
  const { id } = await browser.tabs.create({ windowId });
  if (id === undefined) return;
  await noteQueueTab(windowId, id);
  await noteOpened(id, entryId);
  await browser.tabs.update(id, { url });
}
