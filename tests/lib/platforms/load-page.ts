import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Look } from '../../../lib/page/look';
import type { Platform } from '../../../lib/platforms/contract';
import { lookAt } from './look-at';

const PAGES = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'pages');

/** What an invented page says about itself in its first comment: `<!-- {"url": "https://..."} -->`. */
export interface PageFacts {
  url: string;
}

/** The names of all pages in `tests/pages/FOLDER`. */
export function pageNames(folder: string): string[] {
  const files = readdirSync(join(PAGES, folder)).filter((file) => file.endsWith('.html'));
  return files.map((file) => file.slice(0, -'.html'.length)).sort();
}

/** The text and the facts of `tests/pages/FOLDER/FILE.html`. */
export function pageSource(folder: string, file: string): { html: string; facts: PageFacts } {
  const html = readFileSync(join(PAGES, folder, `${file}.html`), 'utf8');
  const comment = /<!--\s*(\{.*?\})\s*-->/s.exec(html)?.[1];
  if (comment === undefined) throw new Error(`${folder}/${file}.html: the first comment must name the url`);
  return { html, facts: JSON.parse(comment) as PageFacts };
}

/** A look at `tests/pages/FOLDER/FILE.html` under its own address, or under another one. */
export function loadPage(platform: Platform, folder: string, file: string, address?: string): Look {
  const { html, facts } = pageSource(folder, file);
  return lookAt(platform, new DOMParser().parseFromString(html, 'text/html'), address ?? facts.url);
}
