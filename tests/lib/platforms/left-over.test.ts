import { expect, it } from 'vitest';
import type { Platform } from '../../../lib/platforms/contract';
import { linkedin } from '../../../lib/platforms/linkedin/platform';
import { readPage } from '../../../lib/platforms/read-page';
import { snapchat } from '../../../lib/platforms/snapchat/platform';
import { loadPage } from './load-page';
import { lookAt } from './look-at';
import { outline } from './outline';

/** A page that is open at one address, and how it reads at another after each change. */
function moved(platform: Platform, page: string, address: string) {
  const { document } = loadPage(platform, platform.id, page);
  const first = outline(readPage(platform, loadAgain()));
  function loadAgain() {
    return lookAt(platform, document, loadPage(platform, platform.id, page).url.href);
  }
  return {
    first: first.profile,
    after: (edit: (document: Document) => void) => {
      edit(document);
      return outline(readPage(platform, lookAt(platform, document, address))).profile;
    },
    back: () => outline(readPage(platform, loadAgain())).profile,
  };
}

const write = (selector: string, from: string, to: string) => (document: Document) => {
  for (const element of document.querySelectorAll(selector))
    if (element.children.length === 0 && element.textContent?.trim() === from) element.textContent = to;
};

it('A company’s page has no number and no name of the company that was open before', () => {
  const page = moved(linkedin as Platform, 'company-overview', 'https://www.linkedin.com/company/big-bread/');
  expect(page.first).toMatchObject({ followers: '8000 (7500..8499) by header', displayName: 'Mill & Oven' });
  const tabs = page.after((document) => {
    for (const link of document.querySelectorAll('nav a'))
      link.setAttribute('href', (link.getAttribute('href') ?? '').replace('mill-and-oven', 'big-bread'));
  });
  expect(tabs).toMatchObject({ followers: 'not-shown', displayName: null });
  page.after(write('h1', 'Mill & Oven', 'Big Bread'));
  expect(page.after(write('div', '8K followers', '26M followers'))).toMatchObject({
    followers: '26000000 (25500000..26499999) by header',
    displayName: 'Big Bread',
  });
});

it('A person’s page has no number of the person whose activity is still shown', () => {
  const page = moved(
    linkedin as Platform,
    'person-signed-in-2026',
    'https://www.linkedin.com/in/otto-builds/',
  );
  expect(page.first.followers).toBe('1159 by heading');
  const top = page.after((document) => {
    const [contact, activity] = document.querySelectorAll('a[href*="/in/maya-bakes/"]');
    contact?.setAttribute('href', 'https://www.linkedin.com/in/otto-builds/overlay/contact-info/');
    activity?.remove();
  });
  expect(top.followers).toBe('not-shown');
  expect(page.after(write('p', '1,159 followers', '88,123 followers')).followers).toBe('88123 by heading');
});

it('A Snapchat profile has no number of the profile that was open before', () => {
  const page = moved(snapchat as Platform, 'profile-drawn-alone', 'https://www.snapchat.com/@noor.runs');
  expect(page.first.followers).toBe('412000 (411500..412999) by header');
  const head = page.after((document) => {
    document.title = 'Noor (@noor.runs) | Snapchat';
    document
      .querySelector('link[rel="canonical"]')
      ?.setAttribute('href', 'https://www.snapchat.com/@noor.runs');
  });
  expect(head.followers).toBe('unreadable');
  expect(page.after(write('div', '412k followers', '88k followers')).followers).toBe(
    '88000 (87500..88999) by header',
  );
});

it('An organization keeps its number when its name replaces its id in the address', () => {
  const { document } = loadPage(linkedin, 'linkedin', 'company-overview');
  const named = (from: string, to: string) => {
    for (const link of document.querySelectorAll('nav a'))
      link.setAttribute('href', (link.getAttribute('href') ?? '').replace(from, to));
  };
  const followersAt = (name: string) =>
    outline(readPage(linkedin, lookAt(linkedin, document, `https://www.linkedin.com/company/${name}/`)))
      .profile.followers;
  named('mill-and-oven', '12345');
  expect(followersAt('12345')).toBe('8000 (7500..8499) by header');
  named('12345', 'mill-and-oven');
  expect(followersAt('mill-and-oven')).toBe('8000 (7500..8499) by header');
  named('mill-and-oven', 'big-bread');
  expect(followersAt('big-bread')).toBe('not-shown');
});
