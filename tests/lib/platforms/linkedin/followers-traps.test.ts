import { describe, expect, it } from 'vitest';
import { BIG_BREAD, followersAfter, named, readAfter, the } from './read-after';

describe('the followers of a company are not', () => {
  const withTagline = (document: Document, tagline: string) => {
    the(document, 'section.org-top-card p').textContent = tagline;
  };

  it.each([
    ['ja', 'フォロワー8,000人', '8000 (7500..8499) by header'],
    ['tr', '8 B takipçi', '8000 (7500..8499) by header'],
    ['ar', '8 آلاف متابع', '8000 (7500..8499) by header'],
    ['ka', '8 ათ. გამომწერი', 'not-shown'],
  ])('a tagline in English on a page in %s', (language, own, expected) => {
    const followers = followersAfter('company-overview', (document) => {
      document.documentElement.lang = language;
      withTagline(document, '10M followers');
      for (const line of named(document, 'div', '8K followers')) line.textContent = own;
    });
    expect(followers).toBe(expected);
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

  it('a second line of the tagline, or a line that is hidden', () => {
    const second = (document: Document) => {
      for (const line of named(document, 'div', '8K followers')) line.remove();
      the(document, 'section.org-top-card p').innerHTML = 'Bread<br>10M followers';
    };
    const hidden = (document: Document) => {
      for (const line of named(document, 'div', '8K followers')) line.setAttribute('style', 'display: none');
    };
    expect(followersAfter('company-overview', second)).toBe('not-shown');
    expect(followersAfter('company-overview', hidden)).toBe('not-shown');
  });

  it('what is written in a card further down', () => {
    const followers = followersAfter('company-posts-of-others', (document) => {
      for (const line of named(document, 'p', '7,896 followers'))
        line.outerHTML = '<p>We have</p><p>10M followers</p><p>elsewhere</p>';
    });
    expect(followers).toBe('8000 (7500..8499) by header');
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
    '<li>10M followers you know</li>',
    '<li>12 of your followers</li>',
    '<li>500+ connections</li>',
    '<li>10M followers</li><li>5M followers</li>',
    '<p>10M followers</p>',
    '<li><span>99</span><span>1,159</span> followers</li>',
  ])('what stands below the name as %s', (html) => {
    const followers = followersAfter('person-top-card', (document) => {
      const line = [...document.querySelectorAll('li')].find(
        (item) => item.textContent === '1,159 followers',
      );
      if (line) line.outerHTML = html;
    });
    expect(followers).toBe('not-shown');
  });

  it.each([
    ['a company whose post is in the activity', `<div>${BIG_BREAD}</div>`],
    ['a newsletter', '<a href="/newsletters/bread-1/">Bread</a><p>12,004 followers</p>'],
    ['the headline above an own post', '<a href="/in/maya-bakes">Maya</a><p>100K followers</p>'],
    ['a title among the entries', '<p>Featured</p><p>10M followers</p>'],
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
