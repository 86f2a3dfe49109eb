import { describe, expect, it } from 'vitest';
import { bluesky } from '../../../../lib/platforms/bluesky/platform';
import { readPage } from '../../../../lib/platforms/read-page';
import { loadPage } from '../load-page';
import { eachPost, read } from './read';

const FIRST = '3kmmqgwst2227';
const ROLLS = '3msurbyvd2227';
const CAKES = '3msqq7fmyk227';
const QUIET = '3mryvhcej2227';

describe('a Bluesky profile', () => {
  it('gives its numbers in full from the labels, and the posts as shown', () => {
    expect(read('profile')).toMatchObject({
      place: { kind: 'profile', handle: 'maya.example' },
      wall: null,
      profile: {
        followers: '517904 by label',
        following: '3 by label',
        posts: '1200 (1200..1299) by header',
        likes: 'not-shown',
        displayName: 'Maya Bakes 🍞',
        bio: 'Bread. Road to 600K followers bakes.example/book',
        links: ['https://bakes.example/book'],
      },
    });
  });

  it('gives its own posts, without reposts and quoted posts', () => {
    expect(eachPost('profile', 'id')).toEqual([FIRST, ROLLS, CAKES, QUIET]);
    expect(eachPost('profile', 'author')).toEqual(Array(4).fill('maya.example'));
    expect(eachPost('profile', 'likes')).toEqual([
      '3817 by label',
      '9392 by label',
      '0 by label',
      '1900 (1900..1999) by text',
    ]);
    expect(eachPost('profile', 'comments')).toEqual([
      '124 by label',
      '0 by label',
      '1 by label',
      '7 by text',
    ]);
  });

  it('gives reposts as shown, cut down, and no zero where none stand', () => {
    expect(eachPost('profile', 'shares')).toEqual([
      '622 by text',
      '2100 (2100..2199) by text',
      'not-shown',
      '9 by text',
    ]);
  });

  it('tells a pinned post by a reason without a link and a newer post below, in any language', () => {
    expect(eachPost('profile', 'pinned')).toEqual([true, false, false, false]);
    const saved = loadPage(bluesky, 'bluesky', 'profile');
    for (const link of saved.document.querySelectorAll('a[href^="/"]'))
      link.setAttribute('href', `https://bsky.app${link.getAttribute('href')}`);
    expect(readPage(bluesky, saved).posts.map(({ pinned }) => pinned)).toEqual([true, false, false, false]);
  });

  it.each([
    ['ko', '게시물 329개', 329],
    ['ja', '投稿 329 件', 329],
    ['ja', '投稿 1.2万件', 12_000],
    ['de', 'Beiträge: 329', 329],
  ])('reads the number of posts in %s, where its label comes first: %s', (language, text, value) => {
    const changed = loadPage(bluesky, 'bluesky', 'profile');
    const follows = changed.document.querySelector('[data-testid="profileHeaderFollowsButton"]');
    if (follows?.nextElementSibling) follows.nextElementSibling.textContent = text;
    expect(readPage(bluesky, { ...changed, language }).profile.posts).toMatchObject({ found: true, value });
  });

  it('takes no sentence of the bio for the number of posts', () => {
    const changed = loadPage(bluesky, 'bluesky', 'profile');
    const follows = changed.document.querySelector('[data-testid="profileHeaderFollowsButton"]');
    const posts = follows?.nextElementSibling;
    expect(readPage(bluesky, changed).profile.posts).toMatchObject({ found: true });
    if (posts) posts.textContent = 'Bread. On my way to 100K followers!';
    expect(readPage(bluesky, { ...changed }).profile.posts).toMatchObject({ found: false });
  });

  it('gives time, text and kind', () => {
    expect(eachPost('profile', 'postedAt')[1]).toBe('2026-08-12T09:00:00.000Z');
    expect(eachPost('profile', 'caption')).toEqual([
      'The first loaf',
      'Rolls. See my older ones',
      'Seven cakes',
      'Quiet day',
    ]);
    expect(eachPost('profile', 'kind')).toEqual(['text', 'unknown', 'photo', 'video']);
  });

  it('of 2024 does not take a label’s short number for a full one', () => {
    expect(read('profile-2024-es')).toMatchObject({
      profile: {
        followers: '12000 (11500..12999) by text',
        following: '1234 by title',
        posts: '329 by header',
      },
      posts: [{ id: ROLLS, likes: '3817 by label', comments: '1024 by label' }],
    });
  });

  it('of 2024 gives a number in full from its title, and else what is shown, cut or rounded', () => {
    expect(read('profile-2024-titles').profile).toMatchObject({
      followers: '12345 by title',
      following: '1200 (1150..1299) by text',
      posts: 'not-shown',
    });
  });

  it('at the address of its id is read under its handle, where the page shows that id', () => {
    expect(read('profile-by-id')).toMatchObject({
      place: { kind: 'profile', handle: 'maya.example' },
      profile: { followers: '431 by label' },
      posts: [{ id: ROLLS, likes: '9 by label' }],
    });
    expect(read('profile-by-id-served').profile).toMatchObject({ followers: '431 by label' });
    expect(read('profile-by-id', 'https://bsky.app/profile/did:plc:zzzzzzzzzzzzzzzzzzzzzzzz')).toMatchObject({
      settled: false,
      profile: { followers: 'not-ready' },
      posts: [],
    });
  });

  it('is not mixed up with the screen that it lies on', () => {
    expect(read('profile-over-another')).toMatchObject({
      profile: { followers: '517904 by label', following: '3 by label', displayName: 'Maya' },
      posts: [],
    });
  });

  it('is not read while the page still shows another account', () => {
    expect(read('profile', 'https://bsky.app/profile/otto.example')).toMatchObject({
      settled: false,
      profile: { followers: 'not-ready' },
      posts: [],
    });
  });
});
