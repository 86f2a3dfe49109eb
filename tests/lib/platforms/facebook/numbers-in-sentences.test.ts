import { describe, expect, it } from 'vitest';
import { facebook } from '../../../../lib/platforms/facebook/platform';
import { readPage } from '../../../../lib/platforms/read-page';
import { pageSource } from '../load-page';
import { lookAt } from '../look-at';
import { outline } from '../outline';

/** An invented page with one text replaced. */
function readWith(page: string, before: string, after: string, language = 'en') {
  const { html, facts } = pageSource('facebook', page);
  if (!html.includes(before)) throw new Error(`${page} does not have ${before}`);
  const document = new DOMParser().parseFromString(html.replace(before, after), 'text/html');
  return outline(readPage(facebook, { ...lookAt(facebook, document, facts.url), language }));
}

describe('a number within a sentence on Facebook', () => {
  it.each([
    'You and 368 others',
    'Noor Runs and 12 others',
    'Du und 368 weitere Personen',
    'Noor Runs, Otto Builds and 1.2K others',
  ])('is not the number of reactions, because somebody is named beside it: %s', (sentence) => {
    const { posts } = readWith(
      'post-drawn',
      '<span aria-hidden="true"><span>12K</span></span>',
      `<span>${sentence}</span>`,
    );
    expect(posts).toMatchObject([{ likes: 'not-shown', comments: '512 by article' }]);
  });

  it('is not the number of reactions where the sentence is in two or three elements', () => {
    for (const others of ['<span>368 others</span>', '<span>368</span><span> others</span>']) {
      const sentence = `<span>You and </span>${others}`;
      const { posts } = readWith('post-drawn', '<span aria-hidden="true"><span>12K</span></span>', sentence);
      expect(posts).toMatchObject([{ likes: 'not-shown' }]);
    }
  });

  it.each([
    ['369', '369 by article'],
    ['1,204', '1204 by article'],
    ['1.2K', '1200 (1200..1299) by article'],
  ])('is the number of reactions if it stands alone: %s', (text, likes) => {
    const { posts } = readWith(
      'post-drawn',
      '<span aria-hidden="true"><span>12K</span></span>',
      `<span>${text}</span>`,
    );
    expect(posts).toMatchObject([{ likes }]);
  });

  it.each([
    'Followed by Noor Runs and 3 others',
    'Noor Runs and 3 others follow this',
    'Noor Runs und 3 weitere Personen folgen',
    '3 friends follow',
    '12 followers you know',
    '3 new followers',
    '3 neue Follower',
    'and 3 more',
    '3 amis suivent',
  ])('is not the number of followers: %s', (sentence) => {
    const { profile } = readWith('page-drawn', '<strong>12K</strong> followers', sentence);
    expect(profile).toMatchObject({ followers: 'unreadable', following: '52 by header' });
  });

  it.each([
    ['12K followers', '12000 (12000..12999) by header'],
    ['Followers 12K', '12000 (12000..12999) by header'],
    ['1,204 people follow this', '1204 by header'],
    ['12 K followers', '12000 (12000..12999) by header'],
    ['フォロワー12,345人', '12345 by header'],
  ])('is read where it begins or ends the text of its link: %s', (text, followers) => {
    expect(readWith('page-drawn', '<strong>12K</strong> followers', text).profile).toMatchObject({
      followers,
    });
  });

  it.each([
    ['vi', '<strong>12K</strong> người theo dõi', '12000 (12000..12999) by header'],
    ['vi', '12 N người theo dõi', '12000 (12000..12999) by header'],
    ['th', 'ผู้ติดตาม <strong>7,896</strong> คน', '7896 by header'],
    ['fi', '8 t. seuraajaa', '8000 (8000..8999) by header'],
    ['ar', '٧٬٨٩٦ من المتابعين', '7896 by header'],
    ['vi', '3 mới người theo dõi', 'unreadable'],
    ['vi', '12 người theo dõi bạn biết', 'unreadable'],
  ])('is read with a label of several words on a page in %s: %s', (language, text, followers) => {
    const { profile } = readWith('page-drawn', '<strong>12K</strong> followers', text, language);
    expect(profile.followers).toBe(followers);
  });
});

describe('the comments and shares of a drawn post on Facebook', () => {
  const inWords = (language: string, comments: string, shares: string) => {
    const { html, facts } = pageSource('facebook', 'post-drawn');
    const own = html.replace('512 comments', comments).replace('1.2K shares', shares);
    const document = new DOMParser().parseFromString(own, 'text/html');
    return outline(readPage(facebook, { ...lookAt(facebook, document, facts.url), language })).posts;
  };

  it.each([
    ['es', '512 comentarios', '1,2 mil veces compartido', '1200 (1200..1299) by article'],
    ['de', '512 Kommentare', '114 Mal geteilt', '114 by article'],
    ['fr', '512 commentaires', '1,2 K partages', '1200 (1200..1299) by article'],
    ['pt-BR', '512 comentários', '114 compartilhamentos', '114 by article'],
    ['it', '512 commenti', '114 condivisioni', '114 by article'],
    ['tr', '512 yorum', '114 paylaşım', '114 by article'],
    ['ja', 'コメント512件', 'シェア114件', '114 by article'],
    ['ar', '٥١٢ تعليقًا', '١١٤ مشاركة', '114 by article'],
    ['vi', '512 bình luận', '114 lượt chia sẻ', '114 by article'],
  ])('are read in %s: %s, %s', (language, comments, shares, expected) => {
    expect(inWords(language, comments, shares)).toMatchObject([
      { comments: '512 by article', shares: expected },
    ]);
  });

  it.each([
    ['es', '3 comentarios nuevos', '2 mil veces visto'],
    ['de', '3 neue Kommentare', '114 Mal angesehen'],
    ['de', '512 comments', '1.2K shares'],
    ['ka', '512 კომენტარი', '114 გაზიარება'],
  ])('are missing in %s with other words: %s, %s', (language, comments, shares) => {
    expect(inWords(language, comments, shares)).toMatchObject([
      { comments: 'not-shown', shares: 'not-shown' },
    ]);
  });

  it.each([
    ['es', 'Me gusta', 'Comentar', 'Compartir'],
    ['de', 'Gefällt mir', 'Kommentieren', 'Teilen'],
    ['fr', 'J’aime', 'Commenter', 'Partager'],
  ])('are read beside the buttons of a reel in %s', (language, like, comment, share) => {
    const { html, facts } = pageSource('facebook', 'reel-drawn');
    const own = html
      .replaceAll('aria-label="Like"', `aria-label="${like}"`)
      .replaceAll('aria-label="Comment"', `aria-label="${comment}"`)
      .replaceAll('aria-label="Share"', `aria-label="${share}"`)
      .replace('1.2K', '114');
    const document = new DOMParser().parseFromString(own, 'text/html');
    const { posts } = outline(readPage(facebook, { ...lookAt(facebook, document, facts.url), language }));
    expect(posts).toMatchObject([
      { likes: '180 by viewer', comments: '7 by viewer', shares: '114 by viewer' },
    ]);
  });
});
