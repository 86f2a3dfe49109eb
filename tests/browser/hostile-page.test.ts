import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { PLATFORM_IDS } from '../../lib/model/platform';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { shows, textOf } from '../../scripts/browser/screen';
import { type Site, site } from '../../scripts/browser/site';
import { startYardstick, type Yardstick } from './harness/yardstick';

/** What the functions given to `evaluate` find there. */
declare const chrome: typeof import('wxt/browser').browser;

let instagram: Site;
let yardstick: Yardstick;
let tab: Page;
beforeAll(async () => {
  instagram = site(await instagramPages({ embedsData: true }));
  yardstick = await startYardstick();
});
afterAll(() => yardstick.close());

/** Every name under which WXT's scripts could talk to each other on a page that knows the extension's id. */
function wxtEvents(): string[] {
  const names = ['content-script-started', 'locationchange', 'anything'];
  return PLATFORM_IDS.flatMap((script) =>
    names.flatMap((name) => [`${yardstick.extensionId}:${script}:wxt:${name}`, `wxt:${name}`]),
  );
}

/** Runs in the page before all else: notes whatever could give an extension away. */
function takeNotes(events: string[]): void {
  const notes: string[] = [];
  const before = new Set(Reflect.ownKeys(window));
  const note = (event: Event) => notes.push(`event ${event.type}`);
  for (const type of [...events, 'message', 'pointerover', 'mouseover', 'error', 'securitypolicyviolation']) {
    window.addEventListener(type, note, true);
    document.addEventListener(type, note, true);
  }
  Object.assign(window, { notes });
  const watch = () => {
    new MutationObserver((records) => {
      for (const { type, attributeName, target } of records) notes.push(`${type} ${attributeName} ${target}`);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    Object.assign(window, {
      newGlobals: () => Reflect.ownKeys(window).filter((key) => !before.has(key)),
    });
  };
  // The page's own scripts have drawn it by then, and content scripts come after this.
  document.addEventListener('DOMContentLoaded', watch);
}

const notesOf = (page: Page) => page.evaluate(() => Reflect.get(window, 'notes') as string[]);

describe('A page that looks for Yardstick', () => {
  beforeEach(async () => {
    tab = await yardstick.open(instagram, profileAt('maya.bakes'));
  });
  afterEach(() => tab.close());

  it('finds no trace of it, whatever it listens to', async () => {
    const globals = async () =>
      tab.evaluate(() => (Reflect.get(window, 'newGlobals') as () => PropertyKey[])().map(String).sort());
    await tab.evaluateOnNewDocument(takeNotes, wxtEvents());
    await tab.reload();
    await shows(await yardstick.popupOver(tab), '16,476');
    const withYardstick = { notes: await notesOf(tab), globals: await globals() };

    await yardstick.browser.uninstallExtension(yardstick.extensionId);
    await tab.reload();
    const without = { notes: await notesOf(tab), globals: await globals() };
    await yardstick.update();
    expect(withYardstick).toEqual(without);
    expect(withYardstick.notes).toEqual([]);
  });
});

describe('A page that tries to silence Yardstick', () => {
  beforeEach(async () => {
    tab = await yardstick.open(instagram, profileAt('maya.bakes'));
    await shows(await yardstick.popupOver(tab), '16,476');
  });
  afterEach(() => tab.close());

  /** The page moves on, and what the popup says then is what the page shows then. */
  async function movesOnAndIsRead(): Promise<void> {
    await tab.evaluate(() =>
      window.move({ path: '/tom.rides/', order: 'address-first', delayMs: 20, postsDelayMs: 20 }),
    );
    const popup = await yardstick.popupOver(tab);
    await shows(popup, '128,904');
    expect(await textOf(popup)).not.toContain('16,476');
  }

  it('with WXT’s events is still read', async () => {
    await tab.evaluate((names) => {
      for (const name of names) {
        const contentScriptName = name.split(':')[1];
        const detail = { contentScriptName, messageId: 'another' };
        for (const target of [document, window]) target.dispatchEvent(new CustomEvent(name, { detail }));
        window.postMessage({ type: name, contentScriptName, messageId: 'another' }, '*');
      }
    }, wxtEvents());
    await movesOnAndIsRead();
  });

  it('with a flood of fake browser events is still read', async () => {
    await tab.evaluate(() => {
      for (let round = 0; round < 2_000; round++) {
        for (const type of [
          'popstate',
          'pageshow',
          'pagehide',
          'visibilitychange',
          'prerenderingchange',
          'wheel',
        ]) {
          window.dispatchEvent(new Event(type));
          document.dispatchEvent(new Event(type));
        }
      }
    });
    await movesOnAndIsRead();
  });

  it('by replacing built-in functions is still read', async () => {
    await tab.evaluate(() => {
      const lie = () => {
        throw new Error('not for you');
      };
      for (const type of [Document, Element, Node, EventTarget, MutationObserver, Map, Array]) {
        for (const name of [
          'querySelector',
          'querySelectorAll',
          'closest',
          'matches',
          'observe',
          'flatMap',
        ]) {
          if (name in type.prototype) Object.defineProperty(type.prototype, `_${name}`, { value: lie });
        }
      }
      Document.prototype.querySelector = lie;
      Element.prototype.closest = lie;
      Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
      JSON.parse = lie;
    });
    await movesOnAndIsRead();
  });

  it('with elements named like the document’s functions is still read', async () => {
    await tab.evaluate(() => {
      const followers = document.querySelector('[title="16,476"]');
      const root = document.documentElement;
      const images = Reflect.ownKeys(Document.prototype)
        .concat(Reflect.ownKeys(Node.prototype), Reflect.ownKeys(EventTarget.prototype))
        .map((name) => Object.assign(new Image(), { name: String(name) }));
      root.append(...images);
      followers?.setAttribute('title', '16,999');
    });
    await shows(await yardstick.popupOver(tab), '16,999');
  });

  /** Runs in the page: a form whose fields have the names of all that can be asked of an element. */
  const makeForm = (without = '') => {
    const form = Object.assign(document.createElement('form'), { id: 'all-names', hidden: true });
    const types = [HTMLElement, Element, Node, EventTarget];
    const names = types.flatMap((type) => Object.getOwnPropertyNames(type.prototype));
    // At once: with its first fields the form has lost its own functions.
    const others = names.filter((name) => name !== without);
    form.append(...others.map((name) => Object.assign(document.createElement('input'), { name })));
    return form;
  };

  it('with a form that it touches together with everything else is still read', async () => {
    await tab.evaluateOnNewDocument((makes) => {
      const form = new Function(`return (${makes})()`)() as HTMLFormElement;
      const own = new MutationObserver(() => {
        if (!document.body) return;
        if (!Reflect.get(Node.prototype, 'isConnected', form)) document.body.prepend(form);
        HTMLElement.prototype.prepend.call(form, document.createElement('i'));
        own.takeRecords();
      });
      own.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    }, String(makeForm));
    await tab.reload();
    const popup = await yardstick.popupOver(tab);
    await shows(popup, '16,476');
    await popup.close();
    const background = await yardstick.background();
    await background.evaluate(() => chrome.storage.session.clear());
    await tab.evaluate(() =>
      window.move({ path: '/tom.rides/', order: 'address-first', delayMs: 20, postsDelayMs: 20 }),
    );
    // No screen asks for a look: the changes alone do.
    const isKept = async () =>
      'sample:instagram:tom.rides' in (await background.evaluate(() => chrome.storage.session.get(null)));
    await vi.waitUntil(isKept, { timeout: 20_000 });
  });

  it('with forms around and between its numbers is still read', async () => {
    await tab.evaluate((makes) => {
      const form = new Function(`return (${makes})('nextSibling')`)() as HTMLFormElement;
      const followers = document.querySelector('[title="16,476"]');
      // A field before its form would lead a walk from sibling to sibling round and round.
      const before = document.createElement('input');
      before.name = 'nextSibling';
      before.setAttribute('form', 'all-names');
      followers?.parentElement?.append(before, form);
      followers?.setAttribute('title', '16,999');
    }, String(makeForm));
    await shows(await yardstick.popupOver(tab), '16,999');
  });

  it.each([
    ['tiktok', 'video-single', '1 of 6 seen'],
    ['bluesky', 'profile', '517,904'],
    ['instagram', 'profile-list-header', '16,476'],
    ['threads', 'profile', '517,904'],
    ['x', 'profile', '69,211'],
    ['youtube', 'channel-2026-drawn', '48.2K'],
  ])('with all of a page in a form is still read: %s', async (platform, name, seen) => {
    const page = readFileSync(`tests/pages/${platform}/${name}.html`, 'utf8');
    const address = /"url": "([^"]+)"/.exec(page)?.[1] ?? '';
    const plain = await yardstick.open(site({ [address]: page }), address);
    const popup = await yardstick.popupOver(plain);
    await shows(popup, seen);
    const names = await tab.evaluate(() =>
      [HTMLElement, Element, Node, EventTarget].flatMap((type) => Object.getOwnPropertyNames(type.prototype)),
    );
    const fields = names.map((field) => `<input type="hidden" name="${field}">`).join('');
    const wrapped = page.replace(/(<body[^>]*>)([\s\S]*)<\/body>/, `$1<form>$2${fields}</form></body>`);
    expect(wrapped).not.toBe(page);
    const held = await yardstick.open(site({ [address]: wrapped }), address);
    await shows(await yardstick.popupOver(held), seen);
    await Promise.all([plain.close(), held.close()]);
  });

  it('with a long language tag is still read', async () => {
    await tab.evaluateOnNewDocument(() => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.lang = `en-x-${'abcdefgh-'.repeat(30)}a`;
      });
    });
    await tab.reload();
    await movesOnAndIsRead();
  });
});

describe('An address with a long name', () => {
  const long = 'a'.repeat(300);
  it.each([
    [
      'a post on Bluesky',
      `https://bsky.app/profile/maya.example/post/${long}`,
      'Bluesky has shown nothing to read',
    ],
    [
      'an account on Bluesky',
      `https://bsky.app/profile/did:web:${long}.example`,
      'does not belong to a single profile',
    ],
    ['an account on TikTok', `https://www.tiktok.com/@${long}`, 'does not belong to a single profile'],
    ['an account on YouTube', `https://www.youtube.com/@${long}`, 'does not belong to a single profile'],
    ['a section on YouTube', `https://www.youtube.com/@maya/${long}`, 'YouTube has shown nothing to read'],
  ])('does not make reading fail: %s', async (_, address, says) => {
    const page = '<!doctype html><html lang="en"><body><main>Hello</main></body></html>';
    const held = await yardstick.open(site({ [address]: page }), address);
    await shows(await yardstick.popupOver(held), says);
    await held.close();
  });
});
