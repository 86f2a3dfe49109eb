import { readPage } from '../../../lib/platforms/read-page';
import { PLATFORMS } from '../../../lib/platforms/registry';
import { lookAt } from './look-at';

/** Profiles drawn without any label of a pin, each post with the time that its id or its `time` element carries. */
interface DatedList {
  url: string;
  idAt(timeMs: number): string;
  page(tiles: string): string;
  tile(id: string, timeMs: number): string;
}

const inBase = (alphabet: string, number: bigint, digits: number): string =>
  digits === 0
    ? ''
    : inBase(alphabet, number / BigInt(alphabet.length), digits - 1) +
      alphabet[Number(number % BigInt(alphabet.length))];

const SHORTCODE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const TID = '234567abcdefghijklmnopqrstuvwxyz';
const iso = (timeMs: number) => new Date(timeMs).toISOString();

export const LISTS = {
  instagram: {
    url: 'https://www.instagram.com/lina_reads/',
    idAt: (timeMs) => inBase(SHORTCODE, BigInt(timeMs - 1314220021721) << 23n, 11),
    page: (tiles) => `<main><header><section><div><a href="#"><h2><span>lina_reads</span></h2></a></div>
      <div><div><span><span>85</span> posts</span></div><div><a href="/lina_reads/followers/"><span title="16,476">16.4K</span> followers</a></div>
      <div><a href="/lina_reads/following/"><span>402</span> following</a></div></div></section></header><div>${tiles}</div></main>`,
    tile: (id) => `<a href="/lina_reads/p/${id}/"><img alt="x"></a>`,
  },
  tiktok: {
    url: 'https://www.tiktok.com/@lina.reads',
    idAt: (timeMs) => String(BigInt(Math.floor(timeMs / 1000)) << 32n),
    page: (
      tiles,
    ) => `<div data-e2e="user-page"><h1 data-e2e="user-title">lina.reads</h1><h2 data-e2e="user-subtitle">Lina</h2>
      <h3><strong data-e2e="followers-count">3666</strong></h3><div data-e2e="user-post-item-list">${tiles}</div></div>`,
    tile: (id) =>
      `<div data-e2e="user-post-item"><a href="/@lina.reads/video/${id}"><strong data-e2e="video-views">912</strong></a></div>`,
  },
  x: {
    url: 'https://x.com/lina_reads',
    idAt: (timeMs) => String(BigInt(timeMs - 1288834974657) << 22n),
    page: (
      tiles,
    ) => `<main><div data-testid="primaryColumn"><div data-testid="UserName"><span>Lina</span><span>@lina_reads</span></div>
      <a href="/lina_reads/verified_followers"><span>9,211</span> Followers</a><section>${tiles}</section></div></main>`,
    tile: (
      id,
      timeMs,
    ) => `<article data-testid="tweet"><div data-testid="User-Name"><a href="/lina_reads">Lina</a>
      <a href="/lina_reads/status/${id}"><time datetime="${iso(timeMs)}">t</time></a></div><div data-testid="tweetText"><span>x</span></div></article>`,
  },
  threads: {
    url: 'https://www.threads.com/@lina.reads',
    idAt: (timeMs) => inBase(SHORTCODE, BigInt(timeMs - 1314220021721) << 23n, 11),
    page: (tiles) => `<div><h1>Lina</h1><span dir="auto"><span>lina.reads</span></span>
      <span dir="auto"><span title="12,345">12.3K</span> followers</span></div>${tiles}`,
    tile: (
      id,
      timeMs,
    ) => `<div data-pressable-container="true"><a href="/@lina.reads"><span dir="auto">lina.reads</span></a>
      <a href="/@lina.reads/post/${id}"><time datetime="${iso(timeMs)}">t</time></a><span dir="auto"><span>x</span></span></div>`,
  },
  bluesky: {
    url: 'https://bsky.app/profile/lina.example',
    idAt: (timeMs) => inBase(TID, (BigInt(timeMs) * 1000n) << 10n, 13),
    page: (
      tiles,
    ) => `<main><div data-testid="profileScreen"><div data-testid="profileHeaderDisplayName">Lina</div><div>@lina.example</div>
      <a href="/profile/lina.example/followers" aria-label="517 followers" data-testid="profileHeaderFollowersButton"><span>517 followers</span></a>${tiles}</div></main>`,
    tile: (
      id,
    ) => `<div data-testid="feedItem-by-lina.example"><a href="/profile/lina.example" aria-label="Lina's avatar"></a>
      <div><a href="/profile/lina.example">Lina</a><a href="/profile/lina.example/post/${id}">2d</a></div>
      <div data-testid="contentHider-post"><div data-testid="postText">x</div></div></div>`,
  },
} satisfies Record<string, DatedList>;

export type ListedPlatform = keyof typeof LISTS;

/** What a page reads whose list shows posts of these times from its top to its end. */
export function readList(id: ListedPlatform, timesMs: readonly number[], change = (tile: string) => tile) {
  const list: DatedList = LISTS[id];
  const tiles = timesMs.map((timeMs) => change(list.tile(list.idAt(timeMs), timeMs))).join('\n');
  const html = `<!doctype html><html lang="en"><head><title>Lina (@lina_reads)</title></head><body>${list.page(tiles)}</body></html>`;
  const platform = PLATFORMS.find((known) => known.id === id);
  if (!platform) throw new Error(`no platform ${id}`);
  const report = readPage(
    platform,
    lookAt(platform, new DOMParser().parseFromString(html, 'text/html'), list.url),
  );
  return timesMs.map((timeMs) => report.posts.find((post) => post.id === list.idAt(timeMs)));
}
