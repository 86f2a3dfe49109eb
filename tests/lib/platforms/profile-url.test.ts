import { describe, expect, it } from 'vitest';
import { PLATFORM_IDS } from '../../../lib/model/platform';
import { profileUrl } from '../../../lib/platforms/profile-url';
import { PLATFORMS } from '../../../lib/platforms/registry';

describe("a profile's address", () => {
  it.each(PLATFORM_IDS)('on %s is the one its platform reads as that profile', (id) => {
    const platform = PLATFORMS.find((known) => known.id === id);
    if (!platform) return;
    for (const handle of ['maya.bakes', 'UCabcdefghijklmnopqrstuv']) {
      expect(profileUrl(id, handle)).toBe(platform.profileUrl(handle));
    }
    // X has no dots in its handles, Bluesky has nothing but host names.
    const handle = id === 'bluesky' ? 'maya.example' : 'mayabakes';
    const place = platform.locate(new URL(profileUrl(id, handle)));
    expect(place).toMatchObject({ platform: id, kind: 'profile', handle });
  });
});
