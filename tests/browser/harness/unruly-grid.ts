import { profileAt } from '../../../samples/instagram/pages';
import type { Person } from '../../../samples/instagram/people';
import { STYLE } from '../../../samples/instagram/style';
import { type Site, site } from '../../../scripts/browser/site';

/** What goes wrong on the page during measuring. */
export interface Unruly {
  /** Posts that never show numbers under the pointer. */
  silent?: readonly string[];
  /** After the third post the grid scrolls: it reuses the last elements for these posts and removes the first. */
  recycledFor?: readonly string[];
  /** After the third post a dialog with other numbers opens over the page. */
  dialog?: boolean;
}

/** A profile at Instagram's host whose tiles show numbers under the pointer, with these faults. */
export function unrulyGrid({ handle, name, followers, posts }: Person, unruly: Unruly): Site {
  const facts = { handle, unruly, numbers: Object.fromEntries(posts.map((post) => [post.code, post])) };
  const shown = posts.filter(({ code }) => !unruly.recycledFor?.includes(code));
  const tiles = shown.map(
    ({ code }) => `<a class="tile" href="/${handle}/p/${code}/"><img src="data:,"></a>`,
  );
  return site({
    [profileAt(handle)]: `<!doctype html>
<html lang="en">
  <head><title>${name} (@${handle})</title><style>${STYLE}</style></head>
  <body>
    <main>
      <header>
        <section><h2>${handle}</h2></section>
        <section><ul>
          <li><span>181</span> posts</li>
          <li><a href="/${handle}/followers/"><span title="${followers.toLocaleString('en')}">many</span> followers</a></li>
          <li><a href="/${handle}/following/"><span>301</span> following</a></li>
        </ul></section>
      </header>
      <div role="tablist"><a role="tab" href="/${handle}/">Posts</a></div>
      <div class="grid">${tiles.join('')}</div>
    </main>
    <script>(${runInPage})(${JSON.stringify(facts)})</script>
  </body>
</html>`,
  });
}

interface Facts {
  handle: string;
  unruly: Unruly;
  numbers: Record<string, { likes: number; comments: number }>;
}

/** Runs in the page, so it must not use anything outside itself. */
function runInPage({ handle, unruly, numbers }: Facts): void {
  const grid = document.querySelector('.grid') as HTMLElement;
  const codeOf = (tile: Element) => tile.getAttribute('href')?.split('/')[3] ?? '';
  const show = (tile: Element) => {
    const own = numbers[codeOf(tile)];
    if (!own || unruly.silent?.includes(codeOf(tile)) || tile.querySelector('ul')) return;
    const items = [own.likes, own.comments].map(
      (count) => `<li><span>${count.toLocaleString('en')}</span><span></span></li>`,
    );
    tile.insertAdjacentHTML('beforeend', `<ul>${items.join('')}</ul>`);
  };
  const scrollOn = () => {
    const tiles = [...grid.children];
    for (const tile of tiles.slice(0, 4)) tile.remove();
    for (const [index, code] of (unruly.recycledFor ?? []).entries()) {
      const tile = tiles.at(-1 - index);
      tile?.setAttribute('href', `/${handle}/p/${code}/`);
      tile?.querySelector('ul')?.remove();
    }
  };
  const openDialog = () =>
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="dialog"><h2>Turn on notifications?</h2><ul><li><span>98,765</span></li><li><span>432</span></li></ul></div>',
    );
  const pointed = new Set<string>();
  for (const tile of [...grid.children]) {
    let timer = 0;
    tile.addEventListener('mouseenter', () => {
      pointed.add(codeOf(tile));
      if (pointed.size === 3 && unruly.recycledFor) scrollOn();
      if (pointed.size === 3 && unruly.dialog) openDialog();
      timer = window.setTimeout(() => show(tile), 60);
    });
    tile.addEventListener('mouseleave', () => {
      clearTimeout(timer);
      tile.querySelector('ul')?.remove();
    });
  }
}
