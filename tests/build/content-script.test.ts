import { describe, expect, it } from 'vitest';
import { HOST_MATCHES, OPTIONAL_IDS } from '../../lib/platforms/hosts';
import { scriptsOf } from '../../lib/platforms/scripts-of';
import type { Target } from '../../scripts/extension';
import { builtFile, builtScripts, TARGETS } from './built';

/** 34 KB, minified and not compressed: it is parsed on every page of its site. */
const MAX_BYTES = 34 * 1024;
const PAGE_FILE = 'page-file.js';
/**
 * The script that makes a page file has every platform's readers and the words by which they read, because the user may
 * report any of them. It is put only into the one tab that the user reports, for as long as that takes.
 */
const MAX_BYTES_OF_PAGE_FILE = 300 * 1024;
/** All scripts of a tab together. */
const MAX_BYTES_IN_A_TAB = 64 * 1024;

/** What each library leaves in every build of it: names that a minifier cannot shorten. */
const LIBRARIES = { react: 'react.transitional.element', zod: '_zod', dexie: 'DexieError' };

/** Everything that can make a request from a page, each with a line in which it has to be found. */
const REQUESTS = [
  [/\bfetch\s*\(/, 'await fetch("/x")'],
  [/\bXMLHttpRequest\b/, 'new XMLHttpRequest'],
  [/\bWebSocket\b/, 'new WebSocket("wss://x")'],
  [/\bEventSource\b/, 'new EventSource("/x")'],
  [/\bsendBeacon\b/, 'navigator.sendBeacon("/x")'],
  [/\bnew\s+Image\b/, 'new Image().src="/x"'],
  [/\bimportScripts\b/, 'importScripts("/x")'],
  [/\bRTCPeerConnection\b/, 'new RTCPeerConnection'],
  [/\bWebTransport\b/, 'new WebTransport("https://x")'],
  [/\bnew\s+(Shared)?Worker\b/, 'new SharedWorker("/x")'],
] as const;

/** Events and messages by which a page could notice the script. */
const TELLS_THE_PAGE = /content-script-started|\bpostMessage\([^)]*["'`]\*["'`]|\bnew CustomEvent\b/;

/**
 * Every script that the manifest sends into pages, those that the background registers when the user switches a platform
 * on, and the two that a screen puts there when they are needed.
 */
function contentScripts(target: Target): string[] {
  const { content_scripts } = JSON.parse(builtFile(target, 'manifest.json'));
  const inManifest = content_scripts.flatMap(({ js }: { js: string[] }) => js);
  return [...new Set<string>([...inManifest, ...OPTIONAL_IDS.flatMap(scriptsOf)]), 'pointing.js', PAGE_FILE];
}

const all = TARGETS.flatMap((target) => contentScripts(target).map((script) => ({ target, script })));

describe.each(all)('$script, built for $target', ({ target, script }) => {
  const text = builtFile(target, script);

  it('is at most as large as allowed', () => {
    const max = script === PAGE_FILE ? MAX_BYTES_OF_PAGE_FILE : MAX_BYTES;
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(max);
  });

  it.each(Object.entries(LIBRARIES))('carries no %s', (_, mark) => {
    expect(text.includes(mark)).toBe(false);
  });

  it.each(REQUESTS)('contains nothing that matches %s', (request) => {
    expect(text.match(request)?.[0] ?? null).toBeNull();
  });

  it('sends no events or messages to the page', () => {
    expect(text.match(TELLS_THE_PAGE)?.[0] ?? null).toBeNull();
  });

  it('contains no address except those of the platforms', () => {
    // A match pattern such as https://*.x.com/* is no address: nothing can be requested by it.
    const addresses = text.match(/\b(?:https?|wss?):\/\/(?!\*\.)[^\s"'`)]+/g) ?? [];
    const own = HOST_MATCHES.map((match) => match.replace(/^https:\/\/(\*\.)?|\/\*$/g, ''));
    const isOwn = (host: string) => own.some((name) => host === name || host.endsWith(`.${name}`));
    expect(addresses.filter((address) => !isOwn(address.split('/')[2] ?? ''))).toEqual([]);
  });
});

describe.each(TARGETS)('the manifest for %s', (target) => {
  it('loads at most 64 KB into a tab', () => {
    const { content_scripts } = JSON.parse(builtFile(target, 'manifest.json'));
    const atRunTime = OPTIONAL_IDS.map((id) => ({ js: scriptsOf(id) }));
    for (const { js } of [...content_scripts, ...atRunTime]) {
      const sizes = js.map((script: string) => Buffer.byteLength(builtFile(target, script)));
      const total = sizes.reduce((sum: number, size: number) => sum + size, 0);
      expect(total, js.join()).toBeLessThanOrEqual(MAX_BYTES_IN_A_TAB);
    }
  });

  it('loads what all platforms share before each platform’s readers, and nothing else', () => {
    const { content_scripts } = JSON.parse(builtFile(target, 'manifest.json'));
    expect(content_scripts.length).toBeGreaterThan(1);
    for (const entry of content_scripts) {
      const readers = expect.stringMatching(/^content-scripts\/[a-z]+\.js$/);
      const js = ['counts.js', 'reading.js', readers];
      expect(entry).toEqual({ matches: entry.matches, run_at: 'document_idle', js });
    }
  });
});

it('loads the code that points at posts only when the user measures', () => {
  const inPages = contentScripts('chrome').filter((script) => script !== PAGE_FILE);
  const scripts = inPages.map((script) => [script, builtFile('chrome', script)] as const);
  const pointing = scripts.filter(([, text]) => text.includes('pointerenter'));
  expect(pointing.map(([script]) => script)).toEqual(['pointing.js']);
});

describe('the patterns that a content script must not contain', () => {
  it.each(REQUESTS)('%s is found in %s', (request, line) => {
    expect(line).toMatch(request);
  });

  it.each(['window.postMessage(x,"*")', 'postMessage({a:1},`*`)', 'new CustomEvent("x")'])(
    'a message to the page is found in %s',
    (line) => {
      expect(line).toMatch(TELLS_THE_PAGE);
    },
  );

  const pages = builtScripts('chrome')
    .filter((path) => !path.startsWith('content-scripts'))
    .map((path) => builtFile('chrome', path))
    .join('\n');

  it.each(Object.entries(LIBRARIES))(
    'are found where %s is used, so they would be found there',
    (_, mark) => {
      expect(pages.includes(mark)).toBe(true);
    },
  );
});
