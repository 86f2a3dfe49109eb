import { resolve } from 'node:path';
import { build, type Rollup } from 'vite';
import type { Answer } from '../../scripts/browser/serve.ts';
import { NEWEST_MS, PEOPLE, type Person } from './people.ts';
import { STYLE } from './style.ts';

const HOST = 'https://www.instagram.com';

export const profileAt = (handle: string) => `${HOST}/${handle}/`;

/**
 * An invented single-page site at Instagram's host, written with React. Every profile is served whole; posts
 * open inside the page. With `embedsData` each document holds the posts of the account that it was loaded for,
 * and keeps them whatever it shows later; real profiles hold none. Older grids do not say in their links whose
 * the posts are: `linksNameOwner` false.
 */
export async function instagramPages({
  embedsData = false,
  linksNameOwner = true,
} = {}): Promise<Record<string, string | Answer>> {
  const app: Answer = { body: await bundle(), contentType: 'text/javascript' };
  const pages = PEOPLE.map((person) => [
    profileAt(person.handle),
    documentOf(person, embedsData, linksNameOwner),
  ]);
  return { ...Object.fromEntries(pages), [`${HOST}/app.js`]: app };
}

async function bundle(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    build: {
      write: false,
      rollupOptions: { input: resolve('samples/instagram/main.tsx'), output: { format: 'iife' } },
    },
  })) as Rollup.RollupOutput;
  return built.output[0].code;
}

/** Data and description of the first page stay in the document whatever the site shows later. */
function documentOf(
  { handle, name, followers, posts }: Person,
  embedsData: boolean,
  linksNameOwner: boolean,
): string {
  const data = !embedsData
    ? []
    : posts.map(({ code, likes, comments }) => ({
        code,
        like_count: likes,
        comment_count: comments,
        like_and_view_counts_disabled: false,
        user: { username: handle, full_name: name },
      }));
  return `<!doctype html>
<html lang="en">
  <head>
    <title>${name} (@${handle})</title>
    <style>${STYLE}</style>
    <meta property="og:url" content="${HOST}/${handle}/">
    <meta property="og:description" content="${followers} Followers, 1 Following, 2 Posts - ${name} (@${handle})">
  </head>
  <body>
    <script type="application/json">${JSON.stringify({ items: data })}</script>
    <div id="root" data-newest-ms="${NEWEST_MS}" data-links-name-owner="${linksNameOwner}"></div>
    <script src="/app.js"></script>
  </body>
</html>`;
}
