import { describe, expect, it } from 'vitest';
import { instagram } from '../../../../lib/platforms/instagram/platform';
import { readPage } from '../../../../lib/platforms/read-page';
import { outline } from '../outline';
import { eachPost, look, read, unread } from './read';

describe('an Instagram post that was loaded directly', () => {
  it('has its exact numbers in the data that names it', () => {
    const { place, posts, profile } = read('post-signed-out');
    expect(place).toEqual({ kind: 'post', handle: null, postId: 'DbTYRXT9kf2', tab: null });
    expect(posts[0]).toMatchObject({
      id: 'DbTYRXT9kf2',
      kind: 'reel',
      author: 'maya.bakes',
      likes: '11651 by embedded-data',
      comments: '1132 by embedded-data',
      views: 'not-shown',
      shares: 'not-shown',
      saves: 'not-shown',
      paidPartnership: true,
      postedAt: '2026-07-27T16:20:01.000Z',
      postedAtReader: 'time',
      caption: 'Rye, three ways.\n\n#ad with @mill.house',
      visibleComments: ['Where can I buy this? 😍'],
    });
    expect(profile).toMatchObject({ ...unread, displayName: 'Maya Lind', verified: false, private: false });
  });

  it('is read from its data before anything is rendered', () => {
    expect(read('post-not-rendered')).toMatchObject({
      settled: true,
      profile: { ...unread, verified: true },
      posts: [
        {
          id: 'DZumYZT3ykg',
          kind: 'carousel',
          author: 'lina_reads',
          likes: '12804 by embedded-data',
          comments: '951 by embedded-data',
          postedAt: '2026-06-18T13:00:00.000Z',
          postedAtReader: 'shortcode',
          caption: 'June shelf',
        },
      ],
    });
  });

  it('hides likes that their author hides, whatever placeholder the data holds', () => {
    expect(eachPost('post-signed-out', 'likes')).toMatchObject({ DayM0fDnZJx: 'hidden' });
    expect(eachPost('post-signed-out', 'comments')).toMatchObject({
      DayM0fDnZJx: '29 by embedded-data',
      Dahgg5zkF1W: 'off',
    });
  });

  it('has further posts of its author only', () => {
    expect(eachPost('post-signed-out', 'likes')).toEqual({
      DbTYRXT9kf2: '11651 by embedded-data',
      DbAsXRz6xg6: '255 by embedded-data',
      DayM0fDnZJx: 'hidden',
      Dahgg5zkF1W: '40 by embedded-data',
      DZ9nr1TrYSx: 'not-ready',
    });
    expect(eachPost('post-signed-out', 'kind')).toMatchObject({
      DbAsXRz6xg6: 'photo',
      DayM0fDnZJx: 'carousel',
    });
  });

  it('is not settled under the address of another', () => {
    expect(read('post-signed-out', 'https://www.instagram.com/p/DaYYYYYYYYY/')).toMatchObject({
      settled: false,
      posts: [],
    });
  });
});

describe('an Instagram post opened inside the app', () => {
  it('is read from the page, rounded half up, while the data still describes another', () => {
    expect(read('post-in-portuguese').posts).toMatchObject([
      {
        author: 'maya.bakes',
        likes: '11700 (11650..11749) by action-bar',
        comments: '493 by action-bar',
        paidPartnership: true,
        postedAt: '2026-08-12T09:30:59.000Z',
        caption: 'Pão de centeio. 12 mil obrigadas!',
        visibleComments: ['Que lindo'],
      },
    ]);
  });

  it('over a profile is read alone, with its numbers in the lines below the icons', () => {
    const { profile, posts } = read('post-over-profile');
    expect(profile).toMatchObject(unread);
    expect(posts).toMatchObject([
      {
        id: 'Db085kjz9ru',
        author: 'maya.bakes',
        likes: '1048 by liked-by-link',
        comments: '22 by comments-link',
        paidPartnership: true,
        caption: 'Five loaves, five flours',
        visibleComments: ['Which one is the best?'],
      },
    ]);
  });

  it('gives nothing of the last post while the page has not caught up', () => {
    expect(read('post-not-there-yet')).toMatchObject({ settled: false, posts: [] });
  });

  it('is found among the reels of the viewer by its code', () => {
    expect(read('reels-viewer').posts).toMatchObject([
      {
        id: 'Db72EbzsGcu',
        kind: 'reel',
        author: 'maya.bakes',
        likes: '529000 (528500..529999) by action-bar',
        comments: '1154 by action-bar',
      },
    ]);
    expect(read('reels-viewer', 'https://www.instagram.com/reels/DcB6BiThSfp/')).toMatchObject({
      settled: false,
      posts: [],
    });
  });

  it('gives no numbers of a bar whose icons stand in another order, in any language that is known', () => {
    for (const names of [
      ['Comentar', 'Curtir'],
      ['Kommentieren', 'Gefällt mir'],
      ['コメント', '「いいね！」'],
      ['Curtir', 'Salvar'],
    ]) {
      const changed = look('post-in-portuguese');
      const icons = changed.document.querySelectorAll('section svg[height="24"]');
      names.forEach((name, at) => {
        icons[at]?.setAttribute('aria-label', name);
      });
      expect(outline(readPage(instagram, changed)).posts).toMatchObject([
        { likes: 'not-shown', comments: 'not-shown' },
      ]);
    }
  });

  it('gives no numbers of a bar that has two icons in one button, as while a heart is being filled', () => {
    const changed = look('post-in-portuguese');
    const heart = changed.document.querySelector('section svg[height="24"]');
    heart?.after(heart.cloneNode(true));
    expect(outline(readPage(instagram, changed)).posts).toMatchObject([
      { likes: 'not-shown', comments: 'not-shown' },
    ]);
  });

  it('gives no numbers of a bar whose first icon is of another size', () => {
    const changed = look('post-likes-hidden');
    for (const icon of changed.document.querySelectorAll('section svg'))
      icon.setAttribute('aria-label', 'ǂǂ');
    changed.document.querySelector('section svg')?.setAttribute('height', '28');
    expect(outline(readPage(instagram, changed)).posts).toMatchObject([
      { likes: 'hidden', comments: 'not-shown' },
    ]);
  });

  it('takes no other reel’s bar while its own is still to come, or has an icon that is not known', () => {
    const changed = look('reels-viewer');
    const own = changed.document.querySelector('a[href="/reel/Db72EbzsGcu/"]')?.closest('div')?.parentElement;
    const bar = own?.nextElementSibling;
    own?.parentElement?.nextElementSibling?.remove();
    bar?.prepend('7');
    const readAgain = () => outline(readPage(instagram, { ...changed })).posts;
    expect(readAgain()).toMatchObject([{ likes: 'not-shown', comments: 'not-shown', author: 'maya.bakes' }]);
    bar?.remove();
    expect(readAgain()).toMatchObject([{ likes: 'not-shown', comments: 'not-shown', author: 'maya.bakes' }]);
  });

  it('has no author where the name over it is not the account that is linked first', () => {
    const changed = look('post-liked-by-friends');
    const name = changed.document.querySelector('header a');
    expect(outline(readPage(instagram, changed)).posts).toMatchObject([{ author: 'tom.rides' }]);
    const visitor = changed.document.createElement('nav');
    visitor.innerHTML = '<a href="/lina_reads/">Profile</a>';
    changed.document.querySelector('article')?.prepend(visitor);
    expect(outline(readPage(instagram, { ...changed })).posts).toMatchObject([{ author: 'tom.rides' }]);
    if (name) name.textContent = 'Tom Rides';
    expect(outline(readPage(instagram, { ...changed })).posts).toMatchObject([{ author: null }]);
  });

  it('is read on a phone’s page, between the site’s own bars', () => {
    expect(read('post-on-phone').posts).toMatchObject([
      {
        author: 'maya.bakes',
        likes: '8764 by action-bar',
        comments: '17 by action-bar',
        paidPartnership: true,
        postedAt: '2026-07-20T10:11:00.000Z',
      },
    ]);
  });
});

describe('likes that are not shown in full', () => {
  it('are hidden where the line below names friends and no number', () => {
    expect(read('post-likes-hidden').posts).toMatchObject([
      { author: 'tom.rides', likes: 'hidden', comments: '17 by action-bar', paidPartnership: null },
    ]);
  });

  it('are not taken from a line that counts the others only', () => {
    expect(read('post-liked-by-friends').posts).toMatchObject([
      { likes: 'unreadable', comments: 'not-shown' },
    ]);
  });
});
