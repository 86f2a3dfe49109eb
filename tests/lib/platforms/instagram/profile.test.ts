import { describe, expect, it } from 'vitest';
import { instagram } from '../../../../lib/platforms/instagram/platform';
import { readPage } from '../../../../lib/platforms/read-page';
import { outline } from '../outline';
import { look, read } from './read';

describe('the head of an Instagram profile', () => {
  it('gives the exact followers of the title, and posts and following by their place around it', () => {
    expect(read('profile-list-header')).toMatchObject({
      settled: true,
      wall: null,
      profile: {
        followers: '16476 by header-title',
        following: '402 by header-order',
        posts: '185 by header-order',
        likes: 'not-shown',
      },
    });
  });

  it('is read alike in the newer layout, with highlights where the numbers used to be', () => {
    expect(read('profile-plain-header').profile).toMatchObject({
      followers: '1234567 by header-title',
      following: '314 by header-order',
      posts: '8276 by header-order',
    });
  });

  it('is read alike where labels come first and links lead nowhere', () => {
    expect(read('profile-label-first').profile).toMatchObject({
      followers: '944 by header-title',
      following: '105 by header-order',
      posts: '58 by header-order',
    });
  });

  it('is read on one’s own profile, whose picture has a title as well', () => {
    expect(read('profile-own').profile).toMatchObject({
      followers: '3351 by header-title',
      following: '194 by header-order',
      posts: '96 by header-order',
    });
  });

  it('without an exact title still has its links, and never takes a year for a number of posts', () => {
    expect(read('profile-no-title').profile).toMatchObject({
      followers: '16400 (16400..16499) by header-link',
      following: '402 by header-link',
      posts: 'unreadable',
    });
  });

  it('is read in the page’s own language', () => {
    expect(read('profile-reels-tab')).toMatchObject({
      place: { handle: 'Maya.Bakes', tab: 'reels' },
      profile: { followers: '16476 by header-title', following: '402 by header-order' },
    });
  });

  it('is the page’s and not that of a list opened over it', () => {
    expect(read('profile-followers-open')).toMatchObject({
      profile: {
        followers: '3351 by header-title',
        following: '194 by header-order',
        posts: '96 by header-order',
      },
      posts: [{ id: 'DbpqNIT4jpx', likes: 'not-ready' }],
    });
  });

  it('is read on a phone, whose numbers stand below it', () => {
    expect(read('profile-on-phone')).toMatchObject({
      settled: true,
      profile: {
        followers: '16476 by header-title',
        following: '402 by header-order',
        posts: '185 by header-order',
      },
      posts: [{ id: 'DcB6BiThSfp' }, { id: 'Db72EbzsGcu' }],
    });
  });

  it('takes no suggested account’s number for its own where the phone’s numbers are still to come', () => {
    const changed = look('profile-on-phone');
    changed.document.querySelector('main header ~ ul')?.remove();
    for (const where of ['before', 'after'] as const) {
      const suggested = changed.document.querySelector('main section ul')?.closest('section');
      if (suggested) changed.document.querySelector('[role="tablist"]')?.[where](suggested);
      expect(outline(readPage(instagram, { ...changed })).profile).toMatchObject({
        followers: 'unreadable',
        following: 'unreadable',
        posts: 'unreadable',
      });
    }
  });

  it('does not read a number in a link to another account as its own', () => {
    const changed = look('profile-no-title');
    const link = changed.document.querySelector('a[href*="/maya.bakes/followers/?"]');
    const another = link?.cloneNode(true) as Element | undefined;
    another?.setAttribute('href', '/lina_reads/followers/');
    link?.before(another ?? '');
    expect(outline(readPage(instagram, changed)).profile).toMatchObject({ posts: 'unreadable' });
  });

  it('does not read a number beside a link to another account as its own', () => {
    const changed = look('profile-own');
    const [posts] = changed.document.querySelectorAll('main header ul li');
    if (posts) posts.innerHTML = '<a href="/lina_reads/">lina_reads</a> <b>98,765</b> followers';
    expect(outline(readPage(instagram, changed)).profile).toMatchObject({
      followers: '3351 by header-title',
      following: '194 by header-link',
      posts: 'unreadable',
    });
  });

  it('takes no titled highlight for the followers, whether theirs is titled or not', () => {
    const changed = look('profile-plain-header');
    const highlight = changed.document.querySelector('header a[href^="/stories/"] span');
    highlight?.setAttribute('title', '2024');
    const followers = () => outline(readPage(instagram, { ...changed })).profile.followers;
    expect(followers()).toBe('1234567 by header-title');
    changed.document.querySelector('header [title="1,234,567"]')?.removeAttribute('title');
    expect(followers()).toMatch(/ by header-link$/);
  });

  it('gives a number of posts that links to the account itself, and none that links to a part of it', () => {
    const linked = (address: string) => {
      const changed = look('profile-list-header');
      const posts = changed.document.querySelector('main header ul li');
      if (posts) posts.innerHTML = `<a href="${address}">${posts.innerHTML}</a>`;
      return outline(readPage(instagram, changed)).profile.posts;
    };
    expect(linked('/maya.bakes/')).toBe('185 by header-order');
    expect(linked('https://www.instagram.com/maya.bakes/?hl=en')).toBe('185 by header-order');
    expect(linked('/maya.bakes/tagged/')).toBe('unreadable');
    expect(linked('/lina_reads/')).toBe('unreadable');
  });

  it('is read on a phone that shows neither tabs nor posts, as of a private account', () => {
    const changed = look('profile-on-phone');
    for (const part of changed.document.querySelectorAll(
      '[role="tablist"], main a:is([href*="/p/"], [href*="/reel/"])',
    ))
      part.remove();
    const read = () => outline(readPage(instagram, { ...changed })).profile;
    const own = {
      followers: '16476 by header-title',
      following: '402 by header-order',
      posts: '185 by header-order',
    };
    expect(read()).toMatchObject(own);
    const bio = changed.document.querySelector('main header ~ div span:last-of-type');
    bio?.insertAdjacentHTML(
      'beforeend',
      ' with <a href="/lina_reads/">@lina_reads</a>, <a href="https://maya-bakes.example/">shop</a>',
    );
    expect(read()).toMatchObject(own);
    for (const link of changed.document.querySelectorAll('main ul a[href*="/maya.bakes/"]'))
      link.outerHTML = `<button>${link.innerHTML}</button>`;
    expect(read()).toMatchObject(own);
    changed.document.querySelector('main header ~ ul')?.remove();
    const unread = { followers: 'unreadable', following: 'unreadable', posts: 'unreadable' };
    expect(read()).toMatchObject(unread);
  });

  it('keeps its badge however its name is wrapped', () => {
    const changed = look('profile-plain-header');
    const name = changed.document.querySelector('header h2');
    const shell = changed.document.createElement('div');
    (name?.closest('a') ?? name)?.replaceWith(shell);
    shell.append(name ?? '');
    expect(outline(readPage(instagram, changed)).profile).toMatchObject({ verified: true });
  });

  it('in another order than is known gives what its links say, and of the rest nothing', () => {
    const changed = look('profile-list-header');
    const list = changed.document.querySelector('main header ul');
    list?.append(...[...list.children].reverse());
    expect(outline(readPage(instagram, changed)).profile).toMatchObject({
      followers: '16476 by header-title',
      following: '402 by header-link',
      posts: 'unreadable',
    });
  });

  it('of an account that the address does not name gives nothing', () => {
    const nothing = { settled: false, profile: { followers: 'not-ready' }, posts: [] };
    expect(read('profile-list-header', 'https://www.instagram.com/lina_reads/')).toMatchObject(nothing);
    expect(read('profile-label-first', 'https://www.instagram.com/maya.bakes/')).toMatchObject(nothing);
  });
});

describe('what an Instagram profile says about itself', () => {
  it('is name, bio, category, links and badge', () => {
    expect(read('profile-list-header').profile).toMatchObject({
      displayName: 'Maya Lind',
      bio: 'Sourdough, slowly 🍞\n100K followers on TikTok\nhello@maya-bakes.example',
      category: 'Baker',
      links: ['maya-bakes.example/shop'],
      verified: false,
      private: null,
    });
    expect(read('profile-plain-header').profile).toMatchObject({
      displayName: 'Lina Okoro',
      bio: '1 book a week since 2019',
      category: null,
      links: ['lina.example/list'],
      verified: true,
    });
    expect(read('profile-label-first').profile).toMatchObject({
      displayName: '소라',
      bio: '자전거 2대, 고양이 3마리',
    });
  });

  it('has the name from the tags of the first page only where they name the account', () => {
    expect(read('profile-reels-tab').profile).toMatchObject({ displayName: 'Майя Линд' });
    expect(read('profile-no-title').profile).toMatchObject({ displayName: null });
  });
});
