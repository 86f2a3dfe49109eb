import { describe, expect, it } from 'vitest';
import { PLATFORMS, platformAt } from '../../../lib/platforms/registry';

describe('the registry', () => {
  it('gives each host to one platform only', () => {
    const hosts = PLATFORMS.flatMap((platform) => platform.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it('finds a platform by its hosts and their subdomains, and not by look-alikes', () => {
    for (const platform of PLATFORMS) {
      for (const host of platform.hosts) {
        expect(platformAt(host)?.id).toBe(platform.id);
        expect(platformAt(`www.${host}`)?.id).toBe(platform.id);
        expect(platformAt(`fake${host}`)).toBeNull();
        expect(platformAt(`${host}.example`)).toBeNull();
      }
    }
  });
});
