import { describe, expect, it } from 'vitest';
import { signInAt } from '../../../lib/platforms/place-at';

describe('the page to sign in on', () => {
  it.each([
    ['instagram', 'https://www.instagram.com/accounts/login/?next=%2Fmaya.bakes%2F'],
    ['facebook', 'https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2Fmaya'],
    ['facebook', 'https://web.facebook.com/login.php?next=x'],
    ['linkedin', 'https://www.linkedin.com/authwall?trk=x&sessionRedirect=y'],
    ['linkedin', 'https://www.linkedin.com/uas/login?session_redirect=x'],
    ['x', 'https://x.com/i/flow/login?redirect_after_login=%2Fmaya'],
    ['tiktok', 'https://www.tiktok.com/login?redirect_url=x'],
    ['threads', 'https://www.threads.com/login?next=x'],
    ['snapchat', 'https://accounts.snapchat.com/accounts/v2/login'],
  ])('of %s is known by its address', (platform, address) => {
    expect(signInAt(URL.parse(address))).toBe(platform);
  });

  it.each([
    'https://www.instagram.com/maya.bakes/',
    'https://www.instagram.com/login.bakes/',
    'https://www.facebook.com/login.bakes',
    'https://www.linkedin.com/in/login/',
    'https://x.com/loginmaya',
    'http://www.instagram.com/accounts/login/',
    'https://www.youtube.com/@login',
    'https://example.com/login',
  ])('is not %s', (address) => {
    expect(signInAt(URL.parse(address))).toBeNull();
  });

  it('is none without an address', () => expect(signInAt(null)).toBeNull());
});
