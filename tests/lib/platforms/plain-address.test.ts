import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLATFORM_IDS } from '../../../lib/model/platform';
import { accountIn } from '../../../lib/platforms/account-in';
import { placeAt } from '../../../lib/platforms/place-at';
import { plainAddress } from '../../../lib/platforms/plain-address';
import { profileUrl } from '../../../lib/platforms/urls';

const host = fc.constantFrom(
  ...[
    'instagram.com',
    'www.instagram.com',
    'm.tiktok.com',
    'www.youtube.com',
    'youtu.be',
    'x.com',
    'twitter.com',
  ],
  ...['threads.net', 'bsky.app', 'web.facebook.com', 'de.linkedin.com', 'www.snapchat.com', 'maya.example'],
  ...['xn--instagram-x', 'Instagram.com', 'instagram.com:443', '1.2.3.4'],
);
const part = fc.oneof(
  fc.constantFrom(
    ...['p', 'reel', 'explore', 'channel', 'c', 'user', 'in', 'company', 'profile', 'status', 'video', 'add'],
    ...['.', '..', '', '%40maya', '@', 'watch?v=abcdefghijk', 'maya#about', 'UCp1GAawTCEe6OQxLdUaBcDA'],
  ),
  fc.stringMatching(/^@?[A-Za-z0-9_.~-]{1,24}$/),
);
const address = fc
  .tuple(fc.constantFrom('', 'https://', 'http://'), host, fc.array(part, { maxLength: 4 }))
  .map(([scheme, name, parts]) => scheme + [name, ...parts].join('/'));

describe('an address that is read without a URL parser', () => {
  it('is the same place as with one, on every platform', () => {
    fc.assert(
      fc.property(address, (text) => {
        const plain = plainAddress(text);
        if (plain === null) return;
        const url = URL.parse(/^https?:/.test(text) ? text : `https://${text}`);
        if (url) url.protocol = 'https:';
        expect({ href: plain.href, path: plain.pathname, host: plain.hostname }).toEqual({
          ...{ href: url?.href, path: url?.pathname, host: url?.hostname },
        });
        expect(placeAt(plain)).toEqual(placeAt(url));
      }),
      { numRuns: 500 },
    );
  });

  it.each(PLATFORM_IDS)('is usual for a profile on %s', (platform) => {
    // Bluesky's names are hosts, and Facebook's have no underscore.
    const name = { bluesky: 'maya.example', facebook: 'maya.q' }[platform as string] ?? 'maya_q';
    expect(plainAddress(profileUrl(platform, name))).not.toBeNull();
    expect(accountIn(profileUrl(platform, name))).toMatchObject({ platform });
  });
});
