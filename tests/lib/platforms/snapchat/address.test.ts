import { describe, expect, it } from 'vitest';
import { locate } from '../../../../lib/platforms/snapchat/address';

const at = (address: string) => {
  const { kind, handle, postId } = locate(new URL(address, 'https://www.snapchat.com'));
  return [kind, handle, postId];
};

describe('a Snapchat address', () => {
  it('names a profile in the form of 2026 and in the older one', () => {
    expect(at('/@maya.bakes')).toEqual(['profile', 'maya.bakes', null]);
    expect(at('/%40maya.bakes/?locale=ja-JP')).toEqual(['profile', 'maya.bakes', null]);
    expect(at('/add/noor_runs-7')).toEqual(['profile', 'noor_runs-7', null]);
    expect(at('https://snapchat.com/@a')).toEqual(['profile', 'a', null]);
  });

  it('names a Spotlight, with or without its creator', () => {
    expect(at('/spotlight/W7_EDl-x')).toEqual(['post', null, 'W7_EDl-x']);
    expect(at('/@maya.bakes/spotlight/W7_EDl-x')).toEqual(['post', 'maya.bakes', 'W7_EDl-x']);
  });

  it.each([
    '/',
    '/discover',
    '/explore/bread',
    '/lens/abc',
    '/spotlight',
    '/spotlight/sitemap/x',
    '/add',
    '/@',
    '/@-x',
    '/@maya bakes',
    '/p/1e5a7c2e-0000-4000-8000-000000000000',
    '/@maya.bakes/lenses',
    'https://map.snapchat.com/@1,2,3z',
    'https://help.snapchat.com/@maya.bakes',
  ])('%s is other', (address) => {
    expect(at(address)).toEqual(['other', null, null]);
  });
});
