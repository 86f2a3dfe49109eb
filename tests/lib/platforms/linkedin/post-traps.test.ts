import { describe, expect, it } from 'vitest';
import { all, BIG_BREAD, ROLLS, readAfter, the } from './read-after';

const CRUMB = '7492505016729600000';

/** The first post of the company’s list after a change to it. */
const firstAfter = (edit: (post: Element) => void) =>
  readAfter('company-signed-in', (document) => edit(the(document, `[data-urn$="${ROLLS}"]`))).posts[0];

describe('the reactions to a post are not', () => {
  const shownAs = (label: string, html: string) => (post: Element) => {
    const button = post.querySelector('[data-reaction-details]');
    button?.setAttribute('aria-label', label);
    if (button) button.innerHTML = html;
  };

  it.each([
    ['Otto and 118 other reactions', ''],
    ['Reactions: Otto and 118 others', ''],
    ['Otto, Noor and 117 other reactions', ''],
    ['Agent 47 reactions', ''],
    ['Otto and 118 others', '<span>Otto and <b>118</b> others</span>'],
    ['Otto and 118 others', '<span>118</span><span>others and Otto</span>'],
    ['You and 118 others', '<span>118</span>'],
    ['1 reaction', '<span>1</span><span>Otto and 118 others</span>'],
  ])('one too few, as in the sentence “%s”', (label, html) => {
    expect(firstAfter(shownAs(label, html))).toMatchObject({ id: ROLLS, likes: 'unreadable' });
  });

  it.each([
    ['digits in elements of their own', '119 reactions', '<span>1</span><span>1</span><span>9</span>'],
    ['equal digits', '11 reactions', '<span>1</span><span>1</span>'],
    ['a hidden number', '12 reactions', '<span hidden>11</span>'],
    ['a zero while the page loads', '0 reactions', '<span>0</span>'],
  ])('%s', (_what, label, html) => {
    const likes = String(firstAfter(shownAs(label, html))?.likes);
    expect(likes).not.toMatch(/^(?:0|1|11) /);
  });

  it('missing for a single person, who is named beside the number', () => {
    const single = shownAs('Otto', '<span aria-hidden="true">1</span><span>Otto</span>');
    expect(firstAfter(single)).toMatchObject({ likes: '1 by text' });
  });

  it('those to a comment or to a post that is shared', () => {
    const counts = '<button type="button" data-reaction-details=""><span>9,001</span></button>';
    const withoutOwn = (post: Element) => post.querySelector('.social-details-social-counts')?.remove();
    const comment = firstAfter((post) => {
      withoutOwn(post);
      post.insertAdjacentHTML('beforeend', `<div><a href="/in/otto-builds">Otto</a>${counts}</div>`);
    });
    const shared = firstAfter((post) => {
      withoutOwn(post);
      const inner = `<div class="feed-shared-update-v2__update-content-wrapper">${BIG_BREAD}${counts}</div>`;
      post.querySelector('.feed-shared-social-action-bar')?.insertAdjacentHTML('beforebegin', inner);
    });
    for (const post of [comment, shared]) expect(post?.likes).not.toContain('9001');
  });
});

describe('the comments and reposts of a post are not', () => {
  const sayAs = (comments: string, reposts: string) => (post: Element) => {
    const buttons = post.querySelectorAll('[data-non-reaction-details] button');
    for (const [index, text] of [comments, reposts].entries()) {
      const button = buttons[index];
      if (button) button.textContent = text;
    }
  };

  it.each([
    ['3 new comments', 'Otto and 5 other reposts'],
    ['Load 10 more comments', 'You and 5 reposts'],
    ['0 comments', '0 reposts'],
  ])('some of them: “%s”, “%s”', (comments, reposts) => {
    expect(firstAfter(sayAs(comments, reposts))).toMatchObject({
      comments: 'unreadable',
      shares: 'unreadable',
    });
  });

  it('missing if the label is whole', () => {
    expect(firstAfter(sayAs('1.2K comments', '1,017 reposts'))).toMatchObject({
      comments: '1200 (1150..1299) by text',
      shares: '1017 by text',
    });
  });
});

it.each([
  '<button type="button" aria-label="See 5 more pictures">+5</button>',
  '<button type="button">1.5x</button>',
  '<button type="button"><span>0:45 / 1:30</span></button>',
])('A count of a post is zero beside what belongs to its pictures: %s', (media) => {
  const post = readAfter('company-signed-in', (document) => {
    the(document, `[data-urn$="${CRUMB}"] .update-components-update-v2__commentary`).insertAdjacentHTML(
      'afterend',
      media,
    );
  }).posts.find(({ id }) => id === CRUMB);
  expect(post).toMatchObject({ comments: '4 by text', shares: '0 by action-bar' });
});

describe('a count of a post is not zero', () => {
  it.each(['5', '+5 K', '5x2', '12:3', '5+', '10 times'])('beside a number that may be it: %s', (number) => {
    const post = readAfter('company-signed-in', (document) => {
      the(document, `[data-urn$="${CRUMB}"] .update-components-update-v2__commentary`).insertAdjacentHTML(
        'afterend',
        `<button type="button">${number}</button>`,
      );
    }).posts.find(({ id }) => id === CRUMB);
    expect(post?.shares).toBe('unreadable');
  });

  it('if a language writes one or two without a digit', () => {
    const arabic = firstAfter((post) => {
      const [, reposts] = post.querySelectorAll('[data-non-reaction-details] button');
      if (reposts) reposts.outerHTML = '<button type="button" aria-label="مشاركتان">مشاركتان</button>';
    });
    expect(arabic).toMatchObject({ comments: '17 by text', shares: 'unreadable' });
  });

  it('if comments are shown below it', () => {
    const post = firstAfter((element) => {
      element.querySelector('.social-details-social-counts__comments')?.remove();
      const comment = element.querySelector('[data-id^="urn:li:comment"]');
      comment?.removeAttribute('data-id');
      comment?.setAttribute('class', 'comments-comment-entity');
      comment?.querySelector('button')?.remove();
    });
    expect(post?.comments).toBe('unreadable');
  });

  it('if comments stand beside an opened post', () => {
    const { posts } = readAfter('post-signed-out', (document) => {
      const post = the(document, `[data-activity-urn$="${ROLLS}"]`);
      the(document, '[data-num-comments]').remove();
      for (const comment of post.querySelectorAll('section.comment')) post.after(comment);
    });
    expect(posts[0]).toMatchObject({ id: ROLLS, likes: '116 by label', comments: 'signed-out' });
  });

  it('if its number stands beside the reactions in an element with another name', () => {
    const { posts } = readAfter('company-signed-out', (document) => {
      const reactions = the(document, '[data-num-reactions]');
      reactions.insertAdjacentHTML('afterend', '<a href="/signup"> 14 Comments </a>');
    });
    expect(posts[0]).toMatchObject({ id: ROLLS, likes: '8 by label', comments: 'signed-out' });
  });
});

it('A repost beside an opened post is not read as that post', () => {
  const { posts } = readAfter('post-signed-out', (document) => {
    const [, other] = all(document, 'article[data-activity-urn]');
    other?.setAttribute('data-featured-activity-urn', `urn:li:activity:${ROLLS}`);
    document.querySelector('main')?.prepend(other ?? '');
  });
  expect(posts).toMatchObject([{ id: ROLLS, likes: '116 by label' }]);
});
