import { browser } from 'wxt/browser';
import type { StopReading } from '../messages/contract';
import { turns } from '../model/in-turn';
import type { PlatformId } from '../model/platform';
import { matchesOf, OPTIONAL_IDS, platformServing } from '../platforms/hosts';
import { scriptsOf } from '../platforms/scripts-of';

/**
 * Keeps the content script of each optional platform registered exactly while Yardstick may read its sites, whoever
 * changes that: a screen of Yardstick or the browser's own settings. Registrations outlast a restart of the browser but
 * not an update, so each start of the background compares them. A change also starts or stops the readers of open tabs.
 */
export function registerOptionalPlatforms(optional: readonly PlatformId[] = OPTIONAL_IDS): void {
  if (optional.length === 0) return;
  const { inTurn } = turns();
  /** One after the other: two at once would both register the same script, which the browser refuses. */
  const compare = (changed: readonly PlatformId[]) => {
    inTurn(() => compareAll(optional, changed)).catch(() => undefined);
  };
  const onChange = ({ origins = [] }: { origins?: string[] }) =>
    compare(optional.filter((platform) => origins.some((origin) => includes(origin, platform))));
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  // Listened to so that the browser starts the background.
  browser.runtime.onInstalled.addListener(() => compare([]));
  browser.runtime.onStartup.addListener(() => compare([]));
  compare([]);
}

/** Whether a match pattern includes pages of the platform: it names one of its hosts, or all sites. */
function includes(origin: string, platform: PlatformId): boolean {
  const host = /^[^:]+:\/\/(?:\*\.)?([^/]+)/.exec(origin)?.[1] ?? '*';
  return host === '*' || platformServing(host) === platform;
}

async function compareAll(optional: readonly PlatformId[], changed: readonly PlatformId[]): Promise<void> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  const registered = new Set(scripts.map(({ id }) => id));
  for (const platform of optional) {
    const mayRead = await browser.permissions.contains({ origins: matchesOf(platform) });
    if (mayRead !== registered.has(platform))
      await (mayRead ? register(platform) : browser.scripting.unregisterContentScripts({ ids: [platform] }));
    // A registration alone applies from a tab's next load on. It says nothing about the tabs: a change that starts the
    // background is compared once before its event arrives. A reader that starts again ends the one before it.
    if (changed.includes(platform)) await (mayRead ? startInTabs(platform) : stopInTabs(platform));
  }
}

function register(platform: PlatformId): Promise<void> {
  return browser.scripting.registerContentScripts([
    {
      id: platform,
      matches: matchesOf(platform),
      js: [...scriptsOf(platform)],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

async function startInTabs(platform: PlatformId): Promise<void> {
  const tabs = await browser.tabs.query({ url: matchesOf(platform), discarded: false });
  const files = scriptsOf(platform).map((file) => `/${file}` as const);
  for (const { id } of tabs) {
    // Not awaited: a tab that still loads, or never does, must not delay the others.
    if (id !== undefined)
      void browser.scripting.executeScript({ target: { tabId: id }, files }).catch(() => undefined);
  }
}

/** Asks every tab, because the addresses of those tabs are hidden again. */
async function stopInTabs(platform: PlatformId): Promise<void> {
  const message: StopReading = { stopReading: platform };
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) void browser.tabs.sendMessage(id, message).catch(() => undefined);
  }
}
