import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/platforms/read-page';
import { x } from '../../../../lib/platforms/x/platform';
import { loadPage } from '../load-page';
import { eachPost, read } from './read';

describe('an X profile', () => {
  it('gives its own exact numbers from the data for search engines', () => {
    expect(read('profile')).toMatchObject({
      place: { kind: 'profile', handle: 'maya_bakes', postId: null, tab: null },
      wall: null,
      profile: {
        followers: '69211 by schema',
        following: '643 by schema',
        posts: '75807 by schema',
        likes: 'not-shown',
        displayName: 'Maya Bakes',
        bio: 'Bread. Road to 100K followers',
        verified: true,
        private: false,
        category: 'Bakery',
        links: ['bakes.example/book'],
      },
    });
  });

  it('does not read text with a link as the number of posts', () => {
    const page = loadPage(x, 'x', 'profile-header');
    const number = page.document.querySelector('[data-testid="primaryColumn"] h2')?.nextElementSibling;
    if (number) number.innerHTML = '<a href="/noor_runs">Noor</a> 9,876 followers';
    expect(readPage(x, page).profile.posts).toMatchObject({ found: false });
  });

  it('gives its own posts with the numbers of their labels; a repost and an advertisement are left out', () => {
    expect(eachPost('profile', 'author')).toEqual(['maya_bakes', 'maya_bakes', 'maya_bakes']);
    expect(eachPost('profile', 'likes')).toEqual(['735 by label', '745 by label', '2 by label']);
    expect(eachPost('profile', 'comments')).toEqual(['11 by label', '20 by label', '0 by label']);
    expect(eachPost('profile', 'shares')).toEqual(['41 by label', '140 by label', '0 by label']);
  });

  it('gives no views of a post from before views were counted', () => {
    expect(eachPost('profile', 'views')).toEqual(['not-shown', '78370 by label', '74 by label']);
  });

  it('gives bookmarks from the row’s label only if it accounts for all other numbers', () => {
    expect(eachPost('profile', 'saves')).toEqual(['not-shown', '39 by row', 'not-shown']);
  });

  it('recognises a pinned post in any language by a line without a link and a newer post below', () => {
    expect(eachPost('profile', 'pinned')).toEqual([true, false, false]);
  });

  it('reads texts with their emoji, and the post’s own picture, not the quoted one', () => {
    expect(eachPost('profile', 'caption')).toEqual([
      'The first loaf 🍞',
      'Rolls, as they should be',
      'Seven cakes',
    ]);
    expect(eachPost('profile', 'kind')).toEqual(['text', 'text', 'photo']);
  });

  it('reached from another profile gives its header’s numbers as cut down', () => {
    expect(read('profile-header')).toMatchObject({
      place: { kind: 'profile', handle: 'Maya_Bakes', tab: 'with_replies' },
      profile: {
        followers: '69200 (69200..69299) by header',
        following: '1643 by header',
        posts: '75800 (75800..75899) by bar',
        displayName: 'Maya 🍞',
        bio: 'Pão. 🥖',
        verified: false,
      },
    });
  });

  it('does not confuse the number of pictures with the number of posts', () => {
    expect(read('profile-media-tab').profile).toMatchObject({ posts: 'not-shown', followers: 'unreadable' });
  });

  it('is read even with a broken link', () => {
    const look = loadPage(x, 'x', 'profile-header');
    look.document.body.insertAdjacentHTML('afterbegin', '<a href="https://[/followers">?</a>');
    expect(readPage(x, look).profile.followers).toMatchObject({ found: true, value: 69200 });
  });

  it('is not read while the page still shows another account', () => {
    expect(read('profile', 'https://x.com/otto_builds')).toMatchObject({
      settled: false,
      profile: { followers: 'not-ready' },
      posts: [],
    });
  });
});
