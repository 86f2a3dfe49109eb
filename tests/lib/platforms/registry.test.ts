import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PLATFORM_FACTS } from '../../../lib/platforms/facts';
import { OPTIONAL_IDS, platformServing, REQUIRED_IDS } from '../../../lib/platforms/hosts';
import { PLATFORMS } from '../../../lib/platforms/registry';
import { profileUrl } from '../../../lib/platforms/urls';

describe('the registry of platforms', () => {
  it('assigns each host to one platform', () => {
    const hosts = PLATFORMS.flatMap((platform) => platform.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it.each(PLATFORMS.map((platform) => [platform.id, platform] as const))(
    '%s is served by its hosts and their subdomains, and not by look-alikes',
    (id, platform) => {
      for (const host of platform.hosts) {
        expect(platformServing(host)).toBe(id);
        expect(platformServing(`www.${host}`)).toBe(id);
        expect(platformServing(`fake${host}`)).toBeNull();
        expect(platformServing(`${host}.example`)).toBeNull();
      }
    },
  );

  it('contains six platforms that may be read from the installation on, and no more', () => {
    const required = PLATFORMS.filter(({ isOptional }) => !isOptional).map(({ id }) => id);
    expect(required).toEqual(['instagram', 'tiktok', 'youtube', 'x', 'threads', 'bluesky']);
    expect(REQUIRED_IDS).toEqual(required);
    expect([...REQUIRED_IDS, ...OPTIONAL_IDS]).toEqual(PLATFORMS.map(({ id }) => id));
  });

  it.each(PLATFORMS.map((platform) => platform.id))('%s keeps the same things in the same files', (id) => {
    const missing = ['address', 'facts', 'platform', 'posts', 'profile', 'walls'].filter(
      (file) => !existsSync(`lib/platforms/${id}/${file}.ts`),
    );
    expect(missing).toEqual([]);
  });

  it.each(PLATFORMS.map((platform) => [platform.id, platform] as const))(
    '%s has a content script of its own, and names posts to point at only where that brings numbers out',
    (id, { hoverTargets }) => {
      const entrypoint = `entrypoints/${id}.content.ts`;
      expect(existsSync(entrypoint), `${entrypoint} is missing; copy another platform's`).toBe(true);
      expect(hoverTargets !== undefined).toBe(PLATFORM_FACTS[id].likesAppear === 'under-pointer');
      expect(readFileSync(entrypoint, 'utf8')).toContain(`contentScriptOf(${id})`);
    },
  );

  it.each(PLATFORMS.map((platform) => [platform.id, platform] as const))(
    '%s opens a profile at an address that it locates as that profile',
    (id, platform) => {
      // A name that every platform allows: X has no dots in its handles, Bluesky has nothing but host names.
      const handle = id === 'bluesky' ? 'maya.example' : 'mayabakes';
      const place = platform.locate(new URL(profileUrl(id, handle)));
      expect(place).toMatchObject({ platform: id, kind: 'profile', handle });
    },
  );
});
