import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { serve } from '../../../scripts/browser/serve';
import type { Site } from '../../../scripts/browser/site';
import { switchedOnExtension } from '../../../scripts/extension';
import { findBrowser } from '../../../scripts/set-up/find-browser.mjs';
import { until } from '../../set-up/eventually';

/** Firefox with the built extension. */
export interface FirefoxYardstick {
  open(site: Site, url: string): Promise<Page>;
  /** A page of the extension in a background tab. */
  ownPage(path: string): Promise<Page>;
  /** Presses the button of the browser's question with which the user agrees, once it is there. */
  agree(): Promise<void>;
  /** Presses Alt+Shift and a letter with the focus in the page, as on a keyboard: the browser hears its own keys. */
  pressAltShift(letter: string): Promise<void>;
  /** Right-clicks a link, and chooses from the browser's menu what is named so. */
  chooseForLink(page: Page, selector: string, words: string): Promise<void>;
  /** Whether the extension's panel is open beside the tabs. */
  hasPanel(): Promise<boolean>;
  closePanel(): Promise<void>;
  /** Closes every tab except the browser's first. */
  closeTabs(): Promise<void>;
  close(): Promise<void>;
}

/** Every optional platform is switched on, unless the extension is another build. */
export async function startFirefox(extension = switchedOnExtension('firefox')): Promise<FirefoxYardstick> {
  const executablePath = findBrowser('firefox');
  if (executablePath === null) throw new Error('No Firefox was found; set FIREFOX_PATH to one.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Only the browser itself can open the extension's pages by address.
    args: ['--remote-allow-system-access'],
  });
  const id = await browser.installExtension(extension);
  return {
    async open(site, url) {
      const tab = await browser.newPage();
      await serve(tab, site.answer);
      await tab.goto(url, { waitUntil: 'domcontentloaded' });
      return tab;
    },
    async ownPage(path) {
      const before = new Set(await browser.pages());
      await evaluateInBrowser(
        browser,
        `Services.wm.getMostRecentWindow('navigator:browser').gBrowser.addTrustedTab(
           WebExtensionPolicy.getByID(${JSON.stringify(id)}).getURL(${JSON.stringify(path)}),
           { inBackground: true })`,
      );
      const isOpened = async () => (await browser.pages()).find((page) => !before.has(page));
      const opened = await until(isOpened);
      await opened.waitForFunction(() => location.protocol === 'moz-extension:');
      return opened;
    },
    async agree() {
      // The browser ignores a press on a question that has only just appeared.
      await until(() =>
        evaluateInBrowser(
          browser,
          `(() => {
             const { panel } = Services.wm.getMostRecentWindow('navigator:browser').PopupNotifications;
             const { button } = panel.firstElementChild ?? {};
             if (panel.state !== 'open' || !button) return false;
             button.click();
             return true;
           })()`,
        ),
      );
    },
    async pressAltShift(letter) {
      const began = await evaluateInBrowser(browser, `(${pressInBrowser})(${JSON.stringify(letter)})`);
      if (began !== true) throw new Error(`The browser did not take the keys: ${began}`);
    },
    async chooseForLink(page, selector, words) {
      await page.bringToFront();
      await page.click(selector, { button: 'right' });
      await until(() => evaluateInBrowser(browser, `(${chooseInBrowser})(${JSON.stringify(words)})`));
    },
    hasPanel: async () => (await evaluateInBrowser(browser, `${WINDOW}.SidebarController.isOpen`)) === true,
    async closePanel() {
      await evaluateInBrowser(browser, `${WINDOW}.SidebarController.hide()`);
    },
    async closeTabs() {
      for (const page of (await browser.pages()).slice(1)) await page.close();
    },
    close: () => browser.close(),
  };
}

const WINDOW = "Services.wm.getMostRecentWindow('navigator:browser')";

/** Run in the browser's own window, as text. */
const pressInBrowser = `(letter) => {
  const window = ${WINDOW};
  window.gBrowser.selectedBrowser.focus();
  const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!input.beginInputTransactionForTests(window)) return false;
  const key = (name, code, keyCode) => new window.KeyboardEvent('', { key: name, code, keyCode });
  const keys = [
    key('Alt', 'AltLeft', 18),
    key('Shift', 'ShiftLeft', 16),
    key(letter, 'Key' + letter, letter.charCodeAt(0)),
  ];
  for (const one of keys) input.keydown(one);
  for (const one of keys.reverse()) input.keyup(one);
  return true;
}`;
const chooseInBrowser = `(words) => {
  const menu = ${WINDOW}.document.getElementById('contentAreaContextMenu');
  const item = [...menu.querySelectorAll('menuitem')].find(({ label }) => label === words);
  if (menu.state !== 'open' || !item) return false;
  item.doCommand();
  menu.hidePopup();
  return true;
}`;

/** A part of puppeteer's connection that its types do not export. */
interface WithConnection {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/** Evaluates an expression with the browser's own rights, which WebDriver BiDi allows only in Firefox. */
async function evaluateInBrowser(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as WithConnection;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string }[] };
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context: contexts[0]?.context },
    awaitPromise: false,
  });
  return (answer.result as { result?: { value?: unknown } }).result?.value;
}
