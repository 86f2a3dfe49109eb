import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlatformId } from '../../lib/model/platform.ts';

/** One of `tests/pages`, to be enlarged to a real page's size. */
export interface BenchPage {
  platform: PlatformId;
  name: string;
  html: string;
  address: string;
  /** Whether posts are added while the reader runs. Pages filled only from data do not grow. */
  grows: boolean;
  /** Whether the real page contains blocks of data, even if only settings. X and Bluesky load theirs by requests. */
  carriesData: boolean;
}

/** The fullest page for each way of reading: rendered posts and, if the site has them, posts in data. */
const NAMES: readonly Omit<BenchPage, 'html' | 'address'>[] = [
  { platform: 'instagram', name: 'profile-list-header', grows: true, carriesData: true },
  { platform: 'instagram', name: 'post-signed-out', grows: false, carriesData: true },
  { platform: 'tiktok', name: 'profile', grows: true, carriesData: true },
  { platform: 'youtube', name: 'channel-2026-drawn', grows: true, carriesData: true },
  { platform: 'youtube', name: 'channel-2026-data', grows: false, carriesData: true },
  { platform: 'x', name: 'profile', grows: true, carriesData: false },
  { platform: 'threads', name: 'profile', grows: true, carriesData: true },
  { platform: 'bluesky', name: 'profile', grows: true, carriesData: false },
  { platform: 'snapchat', name: 'profile', grows: false, carriesData: true },
  { platform: 'linkedin', name: 'company-signed-in', grows: true, carriesData: false },
  { platform: 'linkedin', name: 'company-signed-out', grows: true, carriesData: true },
  { platform: 'facebook', name: 'page', grows: false, carriesData: true },
];

/** The pages of these platforms, or of all if none is named. */
export function benchPages(platforms: readonly string[]): BenchPage[] {
  const wanted = NAMES.filter(({ platform }) => platforms.length === 0 || platforms.includes(platform));
  return wanted.map((named) => {
    const html = readFileSync(join('tests/pages', named.platform, `${named.name}.html`), 'utf8');
    const facts = /<!--\s*(\{.*?\})\s*-->/s.exec(html)?.[1] ?? '{}';
    return { ...named, html, address: String(JSON.parse(facts).url) };
  });
}
