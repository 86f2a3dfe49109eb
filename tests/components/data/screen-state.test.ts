import { describe, expect, it } from 'vitest';
import { SCREEN_STATES, screenState } from '../../../components/data/screen-state';
import { mayasPlace, mayasState } from '../fixtures/readings';
import { VIEWS } from './screen-states';

describe('the state of a screen', () => {
  it.each(SCREEN_STATES)('can be %s', (kind) => {
    expect(screenState(VIEWS[kind]).kind).toBe(kind);
  });

  it.each(['unsupported', 'elsewhere', 'sign-in', 'not-injected', 'reading', 'not-found', 'failed'] as const)(
    'shows no numbers without an account: %s',
    (kind) => expect(screenState(VIEWS[kind]).seen).toBeNull(),
  );

  it('does not accept a look-alike address as a supported site', () => {
    for (const url of ['https://fakeinstagram.com/maya/', 'https://instagram.com.example/', 'no address']) {
      const tab = { id: 7, windowId: 1, url, loading: false };
      expect(screenState({ ...VIEWS.read, tab }).kind).toBe('unsupported');
    }
  });

  it('ignores a sample of an account that the address does not name', () => {
    const state = mayasState({ place: { ...mayasPlace, handle: 'noor.runs' }, report: null });
    expect(screenState({ ...VIEWS.read, state }).seen).toBeNull();
  });

  it('takes the author of a post from the page, not from the address', () => {
    const place = { ...mayasPlace, kind: 'post' as const, postId: 'A1', handle: 'anybody' };
    const tab = { id: 7, windowId: 1, url: 'https://www.instagram.com/anybody/p/A1abc/', loading: false };
    const state = mayasState({ place: { ...place, postId: 'A1abc' } });
    expect(screenState({ ...VIEWS.read, tab, state }).seen?.handle).toBe('maya.bakes');
  });

  it.each([
    ['another profile', 'https://www.instagram.com/noor.runs/'],
    ['another platform', 'https://www.tiktok.com/@maya.bakes'],
    ['a post', 'https://www.instagram.com/p/A1abc/'],
    ['the feed', 'https://www.instagram.com/'],
  ])('shows nothing of a state that is not about the tab\u2019s address: %s', (_, url) => {
    const tab = { id: 7, windowId: 1, url, loading: false };
    expect(screenState({ ...VIEWS.read, tab })).toEqual({ kind: 'reading', place: null, seen: null });
  });

  it('takes the handle from the page if the address contains an id', () => {
    const place = { ...mayasPlace, platform: 'bluesky' as const };
    const tab = { id: 7, windowId: 1, url: 'https://bsky.app/profile/did:plc:abc123', loading: false };
    expect(screenState({ ...VIEWS.read, tab, state: mayasState({ place }) }).seen?.handle).toBe('maya.bakes');
  });

  it('is "reading" while the page reloads', () => {
    const tab = { id: 7, windowId: 1, url: 'https://www.instagram.com/maya.bakes/', loading: true };
    expect(screenState({ ...VIEWS.stale, tab }).kind).toBe('reading');
    expect(screenState({ ...VIEWS['not-injected'], tab }).kind).toBe('reading');
  });
});
