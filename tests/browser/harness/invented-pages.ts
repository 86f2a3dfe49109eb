import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { builtinEnvironments } from 'vitest/runtime';
import { readPage } from '../../../lib/platforms/read-page';
import { PLATFORMS } from '../../../lib/platforms/registry';
import { loadPage, pageNames, pageSource } from '../../lib/platforms/load-page';
import { outline } from '../../lib/platforms/outline';

/** One of `tests/pages`, with its result in the unit tests. */
export interface InventedPage {
  id: string;
  platform: string;
  url: string;
  file: string;
  html: string;
  expected: ReturnType<typeof outline>;
}

/** Every invented page of every platform. */
export async function inventedPages(): Promise<InventedPage[]> {
  // Only while the pages are read, because the browsers are driven from Node without a document.
  const dom = await builtinEnvironments['happy-dom'].setup(globalThis, {});
  const folders = readdirSync('tests/pages');
  const pages = PLATFORMS.filter(({ id }) => folders.includes(id)).flatMap((platform) =>
    pageNames(platform.id).map((name) => {
      const { html, facts } = pageSource(platform.id, name);
      return {
        id: `${platform.id}/${name}`,
        platform: platform.id,
        url: facts.url,
        file: resolve('tests/pages', platform.id, `${name}.html`),
        html,
        expected: outline(readPage(platform, loadPage(platform, platform.id, name))),
      };
    }),
  );
  await dom.teardown(globalThis);
  return pages;
}
