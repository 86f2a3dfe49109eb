import { describe, expect, it } from 'vitest';
import { countMessages } from '../../../lib/background/rate';
import { shownAccounts } from '../../../lib/background/shown-accounts';

const maya = { platform: 'instagram' as const, handle: 'maya.bakes' };
const at = (address: string, tabId = 7) => ({ tabId, address });
const MAYA = 'https://www.instagram.com/maya.bakes/';
const TOM = 'https://www.instagram.com/tom.rides/';

describe('the accounts that a tab may report', () => {
  it.each([
    [MAYA, true],
    ['https://www.instagram.com/Maya.Bakes/reels/', true],
    ['https://www.instagram.com/p/C1abcdef/', true],
    [TOM, false],
    ['https://www.instagram.com/explore/', false],
    ['https://www.tiktok.com/@maya.bakes', false],
    ['https://fakeinstagram.com/maya.bakes/', false],
    ['http://www.instagram.com/maya.bakes/', false],
    ['no address', false],
  ])('are those that its address may show: %s', (address, may) => {
    expect(shownAccounts().maySpeakOf(at(address), maya)).toBe(may);
  });

  it('include for a moment those just shown in the same tab and on the same site', () => {
    let nowMs = 1_000_000;
    const accounts = shownAccounts(() => nowMs);
    accounts.maySpeakOf(at(MAYA), maya);
    expect(accounts.maySpeakOf(at(TOM), maya)).toBe(true);
    expect(accounts.maySpeakOf(at(TOM, 8), maya)).toBe(false);
    expect(accounts.maySpeakOf(at('https://www.tiktok.com/@tom'), maya)).toBe(false);
    nowMs += 61_000;
    expect(accounts.maySpeakOf(at(TOM), maya)).toBe(false);
  });

  it('are any if the address contains an account id', () => {
    const baker = { platform: 'bluesky' as const, handle: 'maya.example' };
    expect(shownAccounts().maySpeakOf(at('https://bsky.app/profile/did:plc:abc'), baker)).toBe(true);
  });
});

describe('the messages of a tab', () => {
  it('are limited to twenty at once and four a second, for each tab', () => {
    let nowMs = 0;
    const rate = countMessages(() => nowMs);
    const heard = (tabId: number) => Array.from({ length: 100 }).filter(() => rate.mayBeHeard(tabId)).length;
    expect([heard(1), heard(1), heard(2)]).toEqual([20, 0, 20]);
    nowMs = 1_000;
    expect(heard(1)).toBe(4);
  });
});
