import { describe, expect, it } from 'vitest';
import { instagram } from '../../../../lib/platforms/instagram/platform';
import { readPage } from '../../../../lib/platforms/read-page';
import { outline } from '../outline';
import { eachPost, look, read } from './read';

describe('the header for signed-out visitors', () => {
  it('gives followers and following, and says that posts are for who is signed in', () => {
    expect(read('profile-signed-out-two-numbers').profile).toMatchObject({
      followers: '435 by header-title',
      following: '587 by header-order',
      posts: 'signed-out',
      bio: '12 loaves a day',
    });
  });

  it('gives no following if there is a third item or another link', () => {
    for (const change of [
      (list: Element) => list.insertAdjacentHTML('beforeend', '<li><a href="#">12 friends</a></li>'),
      (list: Element) => list.querySelectorAll('a')[1]?.setAttribute('href', '/noor.runs/'),
      (list: Element) => list.append(list.firstElementChild ?? ''),
    ]) {
      const page = look('profile-signed-out-two-numbers');
      change(page.document.querySelector('ul') as Element);
      expect(outline(readPage(instagram, page)).profile.following).toBe('unreadable');
    }
  });

  it('leaves out the tile of another account', () => {
    expect(Object.keys(eachPost('profile-signed-out-two-numbers', 'likes'))).toEqual(['DcB6BiThSfp']);
  });
});

describe('the page that other sites frame', () => {
  it('gives the post’s likes and comments', () => {
    expect(read('embed')).toMatchObject({
      place: { kind: 'post', postId: 'DcB6BiThSfp' },
      profile: { followers: 'not-shown', posts: 'not-shown' },
      posts: [
        {
          id: 'DcB6BiThSfp',
          likes: '33619 by embed-link',
          comments: '674 by embed-link',
          views: 'not-shown',
        },
      ],
    });
  });

  it('gives none of a link to another post', () => {
    const page = look('embed');
    page.document
      .querySelector('[data-log-event="likeCountClick"]')
      ?.setAttribute('href', 'https://www.instagram.com/p/Db72EbzsGcu/');
    const { posts } = outline(readPage(instagram, page));
    expect(posts.filter((post) => 'likes' in post && /^\d/.test(String(post.likes)))).toEqual([]);
  });
});

describe('a list that another extension draws on a tile', () => {
  it('gives no likes, comments or views, and Instagram’s beside it still does', () => {
    const none = 'not-ready';
    const own = { DbpqNIT4jpx: '203 by tile-overlay' };
    const codes = ['DcB6BiThSfp', 'Db72EbzsGcu', 'Db085kjz9ru', 'Dbf3pCDyc6d'];
    const likes = eachPost('profile-lists-of-others', 'likes');
    expect(likes).toMatchObject(own);
    for (const code of codes) expect([none, 'unreadable'], code).toContain(likes[code]);
    expect(new Set(Object.values(eachPost('profile-lists-of-others', 'views')))).toEqual(
      new Set(['not-shown']),
    );
    expect(eachPost('profile-lists-of-others', 'comments')).toMatchObject({
      DbpqNIT4jpx: '5 by tile-overlay',
      Db72EbzsGcu: none,
      Db085kjz9ru: none,
    });
  });

  it.each([
    ['ER 4', '12.3K'],
    ['12.3K', '4 ER'],
    ['12.3K likes', '345 comments'],
    ['Comments 345', 'Likes 12.3K'],
    ['❤️ 12.3K', '💬 345'],
    ['Score 88', 'Rank 3'],
    ['12.3K', '3d'],
  ])('gives nothing where it is built as Instagram’s is, with words in it: "%s", "%s"', (first, second) => {
    const page = look('profile-lists-of-others');
    const items = [...page.document.querySelectorAll('a[href*="DbpqNIT4jpx"] ul:not(.ext) li')];
    for (const [n, text] of [first, second].entries()) {
      const number = items[n]?.firstElementChild;
      if (number) number.textContent = text;
    }
    const nothing = { id: 'DbpqNIT4jpx', likes: 'unreadable', comments: 'unreadable' };
    expect(outline(readPage(instagram, page)).posts).toContainEqual(expect.objectContaining(nothing));
  });
});

describe('a form to sign in in place of a page', () => {
  it('is the reason that nothing is read, though no link leads to another one', () => {
    const page = look('profile-shell');
    page.document.body.innerHTML =
      '<main role="main"><form><input name="username"><input type="password"></form></main>';
    expect(readPage(instagram, page)).toMatchObject({
      wall: 'signed-out',
      profile: { followers: { why: 'signed-out' } },
    });
  });
});
