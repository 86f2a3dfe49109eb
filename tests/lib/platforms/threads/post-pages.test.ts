import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/platforms/read-page';
import { threads } from '../../../../lib/platforms/threads/platform';
import { loadPage } from '../load-page';
import { outline } from '../outline';
import { read } from './read';

describe('a Threads post', () => {
  it('is read with the author’s own answers; what others answered is comments', () => {
    const { place, profile, posts } = read('post');
    expect(place).toMatchObject({ kind: 'post', handle: 'maya.bakes', postId: 'DRolls_1' });
    expect(profile).toMatchObject({ followers: 'not-shown' });
    expect(posts).toMatchObject([
      {
        id: 'DRolls_1',
        kind: 'photo',
        likes: '2190 by data',
        comments: '287 by data',
        shares: '16 by data',
        views: 'not-shown',
        pinned: null,
        visibleComments: ['Where did you buy the tin?'],
      },
      { id: 'DThanks6', likes: '5 by row', comments: '1 by row', visibleComments: [] },
      { id: 'DStrange', likes: 'unreadable', comments: 'unreadable' },
    ]);
  });

  it('is the same at its short address', () => {
    expect(read('post', 'https://www.threads.net/t/DRolls_1').posts).toMatchObject([
      { id: 'DRolls_1', author: 'maya.bakes', likes: '2190 by data' },
    ]);
  });

  it('is not read while the page still shows another one', () => {
    expect(read('post', 'https://www.threads.com/@maya.bakes/post/DSecret2')).toMatchObject({
      settled: false,
      posts: [],
    });
  });
});

describe('a Threads post on its own page, without data', () => {
  it('is found without a container, with its views and its own row', () => {
    const { settled, posts } = read('post-opened');
    expect(settled).toBe(true);
    expect(posts).toMatchObject([
      {
        id: 'DRolls_1',
        author: 'maya.bakes',
        likes: '2300 (2300..2399) by row',
        comments: '2000 (2000..2999) by row',
        shares: '321 by row',
        views: '945000 (944500..945999) by heading',
        caption: 'Rolls, as they should be',
        visibleComments: ['Where did you buy the tin?'],
      },
    ]);
  });

  it('has no views where the heading leads to another post, or has two numbers', () => {
    for (const change of [
      (heading: Element) => heading.setAttribute('href', '/@maya.bakes/post/DThanks6'),
      (heading: Element) => heading.insertAdjacentHTML('beforeend', '<span>12 likes</span>'),
    ]) {
      const look = loadPage(threads, 'threads', 'post-opened');
      change(look.document.querySelector('h1')?.closest('a') as Element);
      expect(outline(readPage(threads, look)).posts).toMatchObject([{ views: 'not-shown' }]);
    }
  });
});

describe('a reply on its own page', () => {
  it('comes first, without the post that it answers', () => {
    expect(read('reply-opened').posts).toMatchObject([
      {
        id: 'DReply_2',
        likes: '41 by data',
        comments: '3 by data',
        shares: '3 by data',
        views: '1204 by heading',
        visibleComments: [],
      },
    ]);
  });
});
