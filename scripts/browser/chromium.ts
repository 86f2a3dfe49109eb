import puppeteer, { type Browser, type WebWorker } from 'puppeteer-core';
import { scriptsAtStart } from '../extension.ts';
import { findBrowser } from '../set-up/find-browser.mjs';
import { scriptsRegistered } from './scripts-registered.ts';

/** A Chromium-family browser with the built extension in it. */
export interface Chromium {
  browser: Browser;
  /** The part of `chrome-extension://<id>/`. */
  extensionId: string;
  /** The extension's service worker, restarted if the browser had stopped it. */
  background(): Promise<WebWorker>;
  close(): Promise<void>;
}

export interface ChromiumOptions {
  extension: string;
  headless?: boolean;
  /** A folder for the browser's profile. Without it, a temporary folder is used and deleted afterwards. */
  profile?: string;
  /** A folder for downloads, which are refused without it. */
  downloads?: string;
  /** More switches, for example for a proxy. */
  args?: string[];
}

/** Flags, in addition to puppeteer's, that prevent the browser from doing anything by itself. */
const QUIET = [
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-component-update',
  '--disable-background-networking',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--lang=en-US',
];

/** A browser without any extension. */
export function openBareChromium(options: Omit<ChromiumOptions, 'extension'> = {}): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null)
    throw new Error('No Chromium-family browser was found; set CHROME_PATH to one.');
  return puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    // Branded Chrome ignores --load-extension (since 137, seen 2026-08); this works everywhere.
    enableExtensions: true,
    pipe: true,
    defaultViewport: null,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    downloadBehavior:
      options.downloads === undefined
        ? { policy: 'deny' }
        : { policy: 'allow', downloadPath: options.downloads },
    args: [...QUIET, ...containerArgs(), ...(options.args ?? [])],
  });
}

export async function openChromium(options: ChromiumOptions): Promise<Chromium> {
  const browser = await openBareChromium(options);
  const extensionId = await browser.installExtension(options.extension);
  await scriptsRegistered(await backgroundOf(browser, extensionId), scriptsAtStart(options.extension).length);
  return {
    browser,
    extensionId,
    background: () => backgroundOf(browser, extensionId),
    close: () => browser.close(),
  };
}

/** Chromium refuses to start as root with its sandbox, and containers give it little shared memory. */
function containerArgs(): string[] {
  if (process.platform !== 'linux') return [];
  return ['--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
}

async function backgroundOf(browser: Browser, extensionId: string): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker' && candidate.url().includes(extensionId),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('The service worker went away while it was being looked at.');
  return worker;
}
