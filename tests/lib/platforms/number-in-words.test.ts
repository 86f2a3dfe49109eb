import { describe, expect, it } from 'vitest';
import { bluesky } from '../../../lib/platforms/bluesky/platform';
import type { Platform } from '../../../lib/platforms/contract';
import { instagram } from '../../../lib/platforms/instagram/platform';
import { readPage } from '../../../lib/platforms/read-page';
import { x } from '../../../lib/platforms/x/platform';
import { loadPage } from './load-page';
import { lookAt } from './look-at';
import { outline } from './outline';

function profileIn(body: string, platform: Platform, address: string) {
  const html = `<html lang="pt-BR"><body>${body}</body></html>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  return outline(readPage(platform, lookAt(platform, document, address))).profile;
}

describe('a unit in a separate element', () => {
  it('is not left out of a number on Instagram', () => {
    const profile = profileIn(
      `<main><header><section><h2>maya.bakes</h2></section><section><ul>
        <li><span>12</span> mil publicações</li>
        <li><a href="/maya.bakes/followers/"><span title="5.922"><span>5.922</span></span> seguidores</a></li>
        <li><a href="/maya.bakes/following/"><span>2</span><span> mil seguindo</span></a></li></ul></section></header></main>`,
      instagram,
      'https://www.instagram.com/maya.bakes/',
    );
    expect(profile).toMatchObject({
      followers: '5922 by header-title',
      posts: 'unreadable',
      following: 'unreadable',
    });
  });

  it('is not left out of a number on X', () => {
    const profile = profileIn(
      `<div data-testid="primaryColumn"><div data-testid="UserName"><span>Maya</span><span>@maya_bakes</span></div>
        <a href="/maya_bakes/following"><span>1.643</span> <span>Seguindo</span></a>
        <a href="/maya_bakes/verified_followers"><span><span>69</span></span><span> mil Seguidores</span></a></div>`,
      x,
      'https://x.com/maya_bakes',
    );
    expect(profile).toMatchObject({ following: '1643 by header', followers: 'unreadable' });
  });

  it('is not left out of a number on Bluesky', () => {
    const profile = profileIn(
      `<div data-testid="profileScreen"><div data-testid="profileHeaderDisplayName">Maya</div>
        <a href="/profile/maya.example/followers" data-testid="profileHeaderFollowersButton"><span>12</span><span> mil seguidores</span></a>
        <a href="/profile/maya.example/follows" data-testid="profileHeaderFollowsButton"><span>402</span><span> seguindo</span></a></div>`,
      bluesky,
      'https://bsky.app/profile/maya.example',
    );
    expect(profile).toMatchObject({ followers: 'unreadable', following: '402 by text' });
  });

  it('is not left out of a label or a title that repeats it, in the head of Bluesky', () => {
    const profile = profileIn(
      `<div data-testid="profileScreen"><div data-testid="profileHeaderDisplayName">Maya</div>
        <a href="/profile/maya.example/followers" aria-label="12 mil seguidores"><span>12</span><span> mil seguidores</span></a>
        <a href="/profile/maya.example/follows" title="3 mil seguindo"><span>3</span><span> mil seguindo</span></a></div>`,
      bluesky,
      'https://bsky.app/profile/maya.example',
    );
    expect(profile).toMatchObject({ followers: 'unreadable', following: 'unreadable' });
  });

  it('is not left out of a label that repeats it, on X', () => {
    const page = loadPage(x, 'x', 'post-short-numbers');
    const like = page.document.querySelector('[data-testid="like"]');
    like?.setAttribute('aria-label', '39 mil curtidas. Curtir');
    for (const shown of like?.querySelectorAll('span span') ?? []) shown.outerHTML = '<b>39</b><b> mil</b>';
    const [post] = outline(readPage(x, { ...page, language: 'pt' })).posts;
    expect(post).toMatchObject({ likes: 'unreadable' });
  });

  it('is not left out of a label that repeats it, on Bluesky', () => {
    const page = loadPage(bluesky, 'bluesky', 'profile');
    const like = page.document.querySelector('[data-testid="likeBtn"]');
    like?.setAttribute('aria-label', 'Curtir (39 mil curtidas)');
    const shown = like?.querySelector('[data-testid="likeCount"]');
    if (shown) shown.innerHTML = '<b>39</b><b> mil</b>';
    const [post] = outline(readPage(bluesky, { ...page, language: 'pt' })).posts;
    expect(post).toMatchObject({ likes: 'unreadable' });
  });
});
