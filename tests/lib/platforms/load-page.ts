import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageLanguage } from '../../../lib/page/language';
import type { Look } from '../../../lib/page/look';
import type { Platform } from '../../../lib/platforms/contract';

const PAGES = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'pages');
/** All test pages are looked at on the same day, so that ages never change under a test. */
const TODAY = Date.parse('2026-08-15T12:00:00Z');

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

export function lookAt(platform: Platform, document: Document, address: string): Look {
  const url = new URL(address);
  return { document, url, place: platform.locate(url), language: pageLanguage(document), nowMs: TODAY };
}
