import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/platforms/read-page';
import { threads } from '../../../../lib/platforms/threads/platform';
import { loadPage } from '../load-page';
import { eachPost, read } from './read';

describe('a Threads profile', () => {
  it('gives the number of followers in full, from the title of the short one', () => {
    expect(read('profile')).toMatchObject({
      place: { kind: 'profile', handle: 'maya.bakes', tab: null },
      wall: null,
      profile: {
        followers: '517904 by title',
        following: 'not-shown',
        posts: 'not-shown',
        likes: 'not-shown',
        displayName: 'Maya Bakes',
        bio: 'Bread. Road to 600K followers',
        verified: true,
        private: false,
        links: ['https://bakes.example/book'],
      },
    });
  });

  it('gives its own posts in full, without reposts and quoted posts', () => {
    expect(eachPost('profile', 'id')).toEqual(['DRolls_1', 'DSecret2']);
    expect(eachPost('profile', 'likes')).toEqual(['2190 by data', 'hidden']);
    expect(eachPost('profile', 'comments')).toEqual(['287 by data', '12 by data']);
    expect(eachPost('profile', 'postedAt')).toEqual(['2025-12-16T17:18:28.000Z', '2025-12-12T09:00:00.000Z']);
    expect(eachPost('profile', 'caption')).toEqual(['Rolls, as they should be', 'Numbers are for scales']);
    expect(eachPost('profile', 'kind')).toEqual(['carousel', 'text']);
    expect(eachPost('profile', 'pinned')).toEqual([true, false]);
    expect(eachPost('profile', 'paidPartnership')).toEqual([true, null]);
  });

  it('gives reposts and quotes as the one number that the page shows', () => {
    expect(eachPost('profile', 'shares')).toEqual(['16 by data', '16 by data']);
  });

  it('leaves out a repost of a post of its own, which stands at the time of the repost', () => {
    expect(read('profile-own-repost').posts).toMatchObject([{ id: 'DCakes-4', likes: '1234 by row' }]);
  });

  it('is read below a column that is headed by the handle as well', () => {
    expect(read('profile-signed-in')).toMatchObject({
      settled: true,
      profile: { followers: '12345 by title', displayName: 'Maya Bakes' },
      posts: [{ id: 'DCakes-4', likes: '1234 by row', comments: '8 by row' }],
    });
  });

  it('reached from another profile gives what its header and rows show, in the page’s language', () => {
    expect(read('profile-after-navigation')).toMatchObject({
      profile: {
        followers: '12345 by title',
        displayName: 'Maya Bakes',
        bio: 'Ekmek. 100 B takipçiye doğru',
        verified: null,
      },
      posts: [
        {
          id: 'DFirst_3',
          likes: '2100 (2100..2199) by row',
          comments: '287 by row',
          pinned: true,
          caption: 'İlk ekmek',
        },
        { id: 'DCakes-4', likes: 'not-shown', comments: '8 by row', pinned: false, kind: 'video' },
      ],
    });
  });

  it('as the server sends it is read from its data', () => {
    expect(read('profile-server-html')).toMatchObject({
      place: { handle: 'Maya.Bakes' },
      // An empty bio was seen, so that silence in it counts.
      profile: { followers: '517904 by data', verified: false, bio: '' },
      posts: [
        { id: 'DRolls_1', author: 'maya.bakes', likes: '2190 by data', postedAt: '2025-12-16T17:18:28.000Z' },
      ],
    });
  });

  it('does not call a bio empty that its header shows, whatever the data says', () => {
    const page = loadPage(threads, 'threads', 'profile');
    const bio = 'Bread. Road to 600K followers';
    for (const block of page.document.querySelectorAll('script'))
      block.textContent = block.textContent.replace(`"biography": "${bio}"`, '"biography": ""');
    expect(readPage(threads, page).profile.bio).toBe(bio);
  });

  it('does not believe a title that is not the number below it', () => {
    expect(read('profile-odd-title').profile).toMatchObject({ followers: 'unreadable' });
  });

  it('is not read while the page still shows another account', () => {
    expect(read('profile-after-navigation', 'https://www.threads.com/@otto.builds')).toMatchObject({
      settled: false,
      profile: { followers: 'not-ready' },
      posts: [],
    });
  });

  it('tells a pinned post where the page was saved with full addresses', () => {
    const saved = loadPage(threads, 'threads', 'profile-after-navigation');
    for (const link of saved.document.querySelectorAll('a[href^="/"]'))
      link.setAttribute('href', `https://www.threads.com${link.getAttribute('href')}`);
    expect(readPage(threads, saved).posts.map(({ pinned }) => pinned)).toEqual([true, false]);
  });

  it('that was left gives only what the data says of the one in the address', () => {
    expect(read('profile-after-navigation', 'https://www.threads.com/@noor.runs')).toMatchObject({
      profile: { followers: '88000 by data', displayName: 'Noor', bio: 'Runs' },
      posts: [{ id: 'DRun-9', likes: '88000 by data' }],
    });
  });
});
