import { describe, expect, it } from 'vitest';
import type { PlatformId } from '../../../lib/model/platform';
import { readPage } from '../../../lib/platforms/read-page';
import { PLATFORMS } from '../../../lib/platforms/registry';
import { pageSource } from './load-page';
import { lookAt } from './look-at';

interface Changes {
  address?: string;
  html?(html: string): string;
}

function idOn(id: PlatformId, page: string, { address, html = (same) => same }: Changes = {}) {
  const platform = PLATFORMS.find((one) => one.id === id);
  if (!platform) throw new Error(`No platform ${id}`);
  const { html: source, facts } = pageSource(id, page);
  const document = new DOMParser().parseFromString(html(source), 'text/html');
  return readPage(platform, lookAt(platform, document, address ?? facts.url)).profile.accountId;
}

describe('the account id on a page', () => {
  it.each([
    ['instagram', 'post-signed-out', '77'],
    ['tiktok', 'profile', '6781206617314018309'],
    ['tiktok', 'profile-server-html', '6781206617314018309'],
    ['tiktok', 'profile-2022-data', '6781206617314018309'],
    ['tiktok', 'video-two-cards', '6781206617314018309'],
    ['youtube', 'channel-2026-data', 'UCmayaBakes0000000000001'],
    ['youtube', 'channel-old-name-data', 'UClinaReads0000000000004'],
    ['youtube', 'channel-topic', 'UCtopicSongs000000000003'],
    ['youtube', 'video-data', 'UCmayaBakes0000000000001'],
    ['x', 'profile', '2067561'],
    ['x', 'profile-header', '2067561'],
    ['threads', 'profile', '63055343'],
    ['threads', 'post', '63055343'],
    ['bluesky', 'profile-by-id', 'did:plc:abcdefghijklmnopqrstuvwx'],
    ['bluesky', 'profile-by-id-served', 'did:plc:abcdefghijklmnopqrstuvwx'],
    ['bluesky', 'profile-over-another', 'did:plc:abcdefghijklmnopqrstuvwx'],
    ['facebook', 'page', '61550000000001'],
    ['facebook', 'profile-by-id-pt', '61550000000001'],
  ] as const)('%s, %s, is the one that names its handle', (platform, page, id) => {
    expect(idOn(platform, page)).toBe(id);
  });

  it('is the same under a channel’s other addresses, with its capitals', () => {
    const ids = ['@maya.bakes', 'channel/UCmayaBakes0000000000001'].map((name) =>
      idOn('youtube', 'channel-2026-data', { address: `https://www.youtube.com/${name}` }),
    );
    expect(ids).toEqual(['UCmayaBakes0000000000001', 'UCmayaBakes0000000000001']);
  });

  it('is not that of the account whose data the page was loaded with', () => {
    expect(idOn('tiktok', 'profile-after-navigation')).toBeNull();
    expect(idOn('threads', 'profile-after-navigation')).not.toBe('63055999');
    // A visitor who opened a post and went on to profiles: the data is still that of the post.
    const [data = ''] = /<script.*<\/script>/s.exec(pageSource('instagram', 'post-signed-out').html) ?? [];
    const html = (whole: string) => whole.replace('<body>', `<body>${data}`);
    expect(idOn('instagram', 'profile-plain-header', { html })).toBeNull();
    expect(idOn('instagram', 'profile-list-header', { html })).toBe('77');
  });

  it('is not that of somebody suggested beside the profile', () => {
    const html = (whole: string) => whole.replace(/"identifier": "\d+", /, '');
    expect(idOn('x', 'profile', { html })).toBeNull();
  });

  it('is missing if two places on the page disagree', () => {
    const changed = (from: string, to: string) => ({ html: (whole: string) => whole.replace(from, to) });
    expect(idOn('instagram', 'post-signed-out', changed('"pk":"77"', '"pk":"999"'))).toBeNull();
    expect(idOn('threads', 'profile', changed('63055343', '999'))).toBeNull();
    const button = '<button data-testid="999-follow" aria-label="Follow @maya_bakes"></button></main>';
    expect(idOn('x', 'profile', changed('</main>', button))).toBeNull();
    const otherPicture = changed('did:plc:abcdefghijklmnopqrstuvwx/', 'did:plc:zzzzzzzzzzzzzzzzzzzzzzzz/');
    expect(idOn('bluesky', 'profile-by-id', otherPicture)).toBeNull();
  });

  it.each(['', '0', '-'])('is missing if the data has only the placeholder “%s”', (placeholder) => {
    const html = (whole: string) => whole.replaceAll('6781206617314018309', placeholder);
    expect(idOn('tiktok', 'profile', { html })).toBeNull();
  });

  it('is missing while the page still shows another account', () => {
    expect(idOn('x', 'profile', { address: 'https://x.com/otto_builds' })).toBeNull();
  });
});
