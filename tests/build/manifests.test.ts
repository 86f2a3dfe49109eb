import { describe, expect, it } from 'vitest';
import { builtFile, TARGETS } from './built';

const manifests = {
  chrome: JSON.parse(builtFile('chrome', 'manifest.json')),
  firefox: JSON.parse(builtFile('firefox', 'manifest.json')),
};

/** The sites that Yardstick reads, spelled out like the policy below: a site more asks every user for more. */
const SITES = [
  'instagram.com',
  'tiktok.com',
  'youtube.com',
  'x.com',
  'twitter.com',
  'threads.com',
  'threads.net',
  'bsky.app',
].map((site) => `https://*.${site}/*`);

/** The sites that the user switches on. */
const OPTIONAL_SITES = ['facebook.com', 'snapchat.com', 'linkedin.com'].map((site) => `https://*.${site}/*`);

/** Spelled out here a second time: whoever loosens it has to say so twice. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
];

describe.each(TARGETS)('the manifest built for %s', (target) => {
  const manifest = manifests[target];

  it('has version 3', () => {
    expect(manifest.manifest_version).toBe(3);
  });

  it('has a text for each message that it names', () => {
    const texts = JSON.parse(builtFile(target, `_locales/${manifest.default_locale}/messages.json`));
    const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, name = '']) => name);
    expect(named.toSorted()).toEqual(['command_next', 'command_panel', 'command_save', 'description']);
    for (const name of named) expect(texts[name]?.message).toMatch(/^\w.+/);
  });

  it('requests access to six platforms and no other site', () => {
    expect(manifest.host_permissions.toSorted()).toEqual(SITES.toSorted());
    const matches = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
    expect(matches.toSorted()).toEqual(SITES.toSorted());
  });

  it('lets the user grant access to the other platforms, and to no other site', () => {
    expect(manifest.optional_host_permissions.toSorted()).toEqual(OPTIONAL_SITES.toSorted());
  });

  it('forbids every connection from extension pages', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: POLICY.join('; ') });
  });

  it('suggests at most four keys, more of which browsers refuse', () => {
    const commands: { suggested_key?: unknown }[] = Object.values(manifest.commands);
    expect(commands.filter(({ suggested_key }) => suggested_key).length).toBeLessThanOrEqual(4);
  });

  it('exposes no file to web pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });
});

describe('permissions', () => {
  const COMMON = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

  it('are six in Chromium', () => {
    expect(manifests.chrome.permissions.toSorted()).toEqual([...COMMON, 'sidePanel'].toSorted());
    expect(manifests.chrome).not.toHaveProperty('optional_permissions');
  });

  it('are five in Firefox, which needs none for its sidebar', () => {
    expect(manifests.firefox.permissions.toSorted()).toEqual(COMMON);
    expect(manifests.firefox).not.toHaveProperty('optional_permissions');
  });
});

describe('in Firefox', () => {
  it('Yardstick declares that it collects no data', () => {
    const { gecko } = manifests.firefox.browser_specific_settings;
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });

  it('the sidebar stays closed until the user opens it', () => {
    expect(manifests.firefox.sidebar_action).toMatchObject({
      default_panel: 'sidepanel.html',
      open_at_install: false,
    });
    expect(manifests.firefox).not.toHaveProperty('side_panel');
  });
});

describe('in Chromium', () => {
  it('the side panel uses the page of Firefox’s sidebar', () => {
    expect(manifests.chrome.side_panel).toEqual({ default_path: 'sidepanel.html' });
  });
});
