import { describe, expect, it } from 'vitest';
import { pageLanguage } from '../../../../lib/page/document';
import { linkedin } from '../../../../lib/platforms/linkedin/platform';
import { readPage } from '../../../../lib/platforms/read-page';
import { loadPage } from '../load-page';
import { outline } from '../outline';

const ROLLS = '7493229792460800000';
const BIG_BREAD =
  '<a href="https://www.linkedin.com/company/big-bread/"><p>Big Bread</p></a><p>26,114,210 followers</p>';

/** An invented page as it is read after a change to its elements. */
function readAfter(
  page: string,
  edit: (document: Document) => void,
): {
  profile: Record<string, unknown>;
  posts: Record<string, unknown>[];
} {
  const look = loadPage(linkedin, 'linkedin', page);
  edit(look.document);
  look.language = pageLanguage(look.document);
  return outline(readPage(linkedin, look));
}

const followersAfter = (page: string, edit: (document: Document) => void) =>
  readAfter(page, edit).profile.followers;

function all(document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)];
}

function the(document: Document, selector: string): Element {
  const [element] = all(document, selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}

const named = (document: Document, selector: string, text: string) =>
  all(document, selector).filter((element) => element.textContent?.trim() === text);

describe('the followers of a company are not', () => {
  const withTagline = (document: Document, tagline: string) => {
    the(document, 'section.org-top-card p').textContent = tagline;
  };

  it.each([
    ['ja', 'フォロワー8,000人'],
    ['tr', '8 B takipçi'],
    ['ar', '8 آلاف متابع'],
  ])('a tagline in English on a page in %s', (language, own) => {
    const followers = followersAfter('company-overview', (document) => {
      document.documentElement.lang = language;
      withTagline(document, '10M followers');
      for (const line of named(document, 'div', '8K followers')) line.textContent = own;
    });
    expect(followers).toBe('not-shown');
  });

  it('a tagline or a name, if their own number is not there', () => {
    const without = (document: Document) => {
      for (const line of named(document, 'div', '8K followers')) line.remove();
    };
    const tagline = (document: Document) => {
      without(document);
      withTagline(document, '10M followers');
    };
    const name = (document: Document) => {
      without(document);
      the(document, 'h1').textContent = '10K followers';
    };
    expect(followersAfter('company-overview', tagline)).toBe('not-shown');
    expect(followersAfter('company-overview', name)).toBe('not-shown');
  });

  it('those whom the visitor knows', () => {
    const followers = followersAfter('company-overview', (document) => {
      for (const line of named(document, 'div', '8K followers'))
        line.outerHTML = '<a href="/in/otto-builds"><h2>3 followers</h2></a>';
    });
    expect(followers).toBe('not-shown');
  });

  it('known in full where a language without a short form writes the rounded number', () => {
    const followers = followersAfter('company-overview', (document) => {
      document.documentElement.lang = 'de';
      for (const line of named(document, 'div', '8K followers')) line.textContent = '8.000 Follower:innen';
    });
    expect(followers).toBe('8000 (7500..8499) by header');
  });

  it('those of a parent company with the same name', () => {
    const followers = followersAfter('company-posts-of-others', (document) => {
      const [card] = named(document, 'h2', 'Mill & Oven');
      card?.insertAdjacentHTML('afterend', '<a href="/company/mill-and-oven-group/">Group</a>');
    });
    expect(followers).toBe('8000 (7500..8499) by header');
  });

  it.each([
    'Mill & Oven | 100K followers worldwide',
    'Mill & Oven | 5M followers on LinkedIn and elsewhere together',
    'Mill & Oven | 100K followers across LinkedIn. Bread',
  ])('what the company says of itself: %s', (description) => {
    const followers = followersAfter('company-signed-out-description', (document) => {
      the(document, 'meta[name="description"]').setAttribute('content', description);
    });
    expect(followers).toBe('not-shown');
  });
});

describe('the followers of a person are not', () => {
  const instead = (html: string) => (document: Document) => {
    const [line] = named(document, 'p', '1,159 followers');
    if (line) line.outerHTML = html;
  };

  it.each([
    ['a company whose post is in the activity', `<div>${BIG_BREAD}</div>`],
    ['a newsletter', '<a href="/newsletters/bread-1/">Bread</a><p>12,004 followers</p>'],
    ['the headline above an own post', '<a href="/in/maya-bakes">Maya</a><p>100K followers</p>'],
    ['somebody in a list', '<ul><li><p>Otto</p><p>99,001 followers</p></li></ul>'],
  ])('those of %s', (_whose, html) => {
    expect(followersAfter('person-signed-in-2026', instead(html))).toBe('not-shown');
  });

  it('those of the person whose profile was open before', () => {
    const followers = followersAfter('person-signed-in', (document) => {
      const link = the(document, 'a[href$="/recent-activity/all/"]');
      link.setAttribute('href', 'https://www.linkedin.com/in/otto-builds/recent-activity/all/');
    });
    expect(followers).toBe('not-shown');
  });

  it('zero where the data of a page withholds them', () => {
    const followers = followersAfter('person-signed-out', (document) => {
      const data = the(document, 'script[type="application/ld+json"]');
      data.textContent = (data.textContent ?? '').replace(
        '"userInteractionCount": 960',
        '"userInteractionCount": 0',
      );
      for (const line of named(document, 'span', '960 seguidores')) line.remove();
    });
    expect(followers).toBe('not-shown');
  });
});

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
  ])('one too few, as in the sentence “%s”', (label, html) => {
    expect(firstAfter(shownAs(label, html))).toMatchObject({ id: ROLLS, likes: 'unreadable' });
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

describe('a count of a post is not zero', () => {
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

it('A person’s headline above an opened post is not a number of followers', () => {
  const { profile } = readAfter('post-signed-in', (document) => {
    document.documentElement.lang = 'en';
    for (const line of named(document, 'span', 'Bread')) line.textContent = '10M followers';
  });
  expect(profile.followers).toBe('not-shown');
});

it('A number of zero followers, which stands there while the page loads, is not read', () => {
  const followers = followersAfter('company-posts-of-others', (document) => {
    for (const line of named(document, 'p', '7,896 followers')) line.textContent = '0 followers';
  });
  expect(followers).toBe('8000 (7500..8499) by header');
});
