import { describe, expect, it } from 'vitest';
import { rateLimiter } from '../../../lib/background/rate-limiter';
import { shownAccounts } from '../../../lib/background/shown-accounts';

const maya = { platform: 'instagram' as const, handle: 'maya.bakes' };
const at = (address: string, tabId = 7) => ({ tabId, address });
const MAYA = 'https://www.instagram.com/maya.bakes/';
const TOM = 'https://www.instagram.com/tom.rides/';

describe('the accounts that a tab may report', () => {
  const POST = { postId: 'C1abcdef' };
  it.each([
    [MAYA, 'account'],
    ['https://www.instagram.com/Maya.Bakes/reels/', 'account'],
    ['https://www.instagram.com/maya.bakes/p/C1abcdef/', 'account'],
    ['https://www.instagram.com/p/C1abcdef/', POST],
    ['https://www.instagram.com/tom.rides/p/C1abcdef/', null],
    [TOM, null],
    ['https://www.instagram.com/explore/', null],
    ['https://www.tiktok.com/@maya.bakes', null],
    ['https://fakeinstagram.com/maya.bakes/', null],
    ['http://www.instagram.com/maya.bakes/', null],
    ['no address', null],
  ])('are those that its address may show: %s', (address, reach) => {
    expect(shownAccounts().reachOf(at(address), maya)).toEqual(reach);
  });

  it('include for a moment those just shown in the same tab and on the same site', () => {
    let nowMs = 1_000_000;
    const accounts = shownAccounts(() => nowMs);
    accounts.reachOf(at(MAYA), maya);
    expect(accounts.reachOf(at(TOM), maya)).toBe('account');
    expect(accounts.reachOf(at(TOM, 8), maya)).toBeNull();
    expect(accounts.reachOf(at('https://www.tiktok.com/@tom'), maya)).toBeNull();
    nowMs += 61_000;
    expect(accounts.reachOf(at(TOM), maya)).toBeNull();
  });

  it('reach no further a moment later than they did', () => {
    const accounts = shownAccounts();
    accounts.reachOf(at('https://www.instagram.com/p/C1abcdef/'), maya);
    expect(accounts.reachOf(at(TOM), maya)).toEqual(POST);
  });

  it('stay whole on the page of a post that the user opens from the profile', () => {
    const accounts = shownAccounts();
    const post = 'https://www.instagram.com/p/C1abcdef/';
    accounts.reachOf(at(MAYA), maya);
    expect(accounts.reachOf(at(post), maya)).toBe('account');
    expect(accounts.reachOf(at(post, 8), maya)).toEqual(POST);
  });

  const baker = { platform: 'bluesky' as const, handle: 'maya.example' };
  const rider = { platform: 'bluesky' as const, handle: 'tom.example' };
  it.each([
    ['https://bsky.app/profile/did:plc:abc', 'account'],
    ['https://bsky.app/profile/did:plc:abc/post/3kabc', { postId: '3kabc' }],
  ])('are the first that the tab names if the address contains an account id: %s', (address, reach) => {
    const accounts = shownAccounts();
    expect(accounts.reachOf(at(address), baker)).toEqual(reach);
    expect(accounts.reachOf(at(address), rider)).toBeNull();
    expect(accounts.reachOf(at(address), { ...baker, handle: 'Maya.Example' })).toEqual(reach);
    expect(accounts.reachOf(at(address, 8), rider)).toEqual(reach);
  });

  it('are limited to twenty new ones at once and ten a minute, for each tab', () => {
    let nowMs = 0;
    let opened = 0;
    const accounts = shownAccounts(() => nowMs);
    const heard = () =>
      Array.from({ length: 30 }).filter(() => {
        const handle = `creator.${opened++}`;
        return accounts.reachOf(at(`https://www.instagram.com/${handle}/`), { ...maya, handle });
      }).length;
    expect(heard()).toBe(20);
    expect(
      accounts.reachOf(at('https://www.instagram.com/creator.3/'), { ...maya, handle: 'creator.3' }),
    ).toBe('account');
    nowMs += 60_000;
    expect(heard()).toBe(10);
  });
});

describe('the messages of a tab', () => {
  it('are limited to twenty at once and four a second, for each tab', () => {
    let nowMs = 0;
    const rate = rateLimiter(() => nowMs);
    const heard = (tabId: number) => Array.from({ length: 100 }).filter(() => rate.allows(tabId)).length;
    expect([heard(1), heard(1), heard(2)]).toEqual([20, 0, 20]);
    nowMs = 1_000;
    expect(heard(1)).toBe(4);
  });
});
