import { type SamplePost, samplePosts } from './sample-posts.ts';

const HANDLE = 'maya.bakes';
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A shortcode that carries this date, as the platform's own do. */
function shortcodeAt(postedAtMs: number): string {
  let id = BigInt(postedAtMs - 1_314_220_021_721) << 23n;
  let code = '';
  for (; id > 0n; id >>= 6n) code = ALPHABET.charAt(Number(id & 63n)) + code;
  return code;
}

const tile = (post: SamplePost) => `
      <a href="/${HANDLE}/p/${shortcodeAt(post.postedAtMs)}/" role="link" data-overlay="${post.likes} ${post.comments}">
        <div><img alt="${post.caption}"></div><i>${post.caption}</i>
      </a>`;

/**
 * An invented profile. As on the real site the likes of a post stand in the page only while the pointer is over it;
 * the script stands in for the site's own.
 */
export function instagramSample(nowMs: number): { url: string; html: string } {
  const html = `<!doctype html>
<html lang="en">
  <head>
    <title>Maya Bakes (@${HANDLE})</title>
    <style>
      body { font: 15px/1.5 system-ui; margin: 40px auto; max-width: 720px; }
      main > div:last-child { display: grid; grid-template-columns: repeat(3, 1fr); gap: 6px; }
      main > div:last-child a { background: #e8ded2; color: #4a3f35; aspect-ratio: 1; padding: 12px; position: relative; }
      main > div:last-child ul { position: absolute; inset: 0; margin: 0; padding: 40% 0 0; background: #0006; color: #fff;
        display: flex; gap: 16px; justify-content: center; list-style: none; }
    </style>
  </head>
  <body>
    <main role="main">
      <header>
        <section>
          <div><a href="#"><h2><span>${HANDLE}</span></h2></a><svg aria-label="Verified" height="18" width="18"><title>Verified</title></svg></div>
          <div><span dir="auto">Maya Bakes</span></div>
          <div>
            <div><span dir="auto"><span><span>314</span></span> posts</span></div>
            <div><a href="/${HANDLE}/followers/"><span dir="auto"><span title="16,476"><span>16.4K</span></span> followers</span></a></div>
            <div><a href="/${HANDLE}/following/"><span dir="auto"><span><span>561</span></span> following</span></a></div>
          </div>
          <div><span dir="auto">Sourdough and slow mornings. hello@mayabakes.example</span></div>
        </section>
      </header>
      <div role="tablist"><a href="/${HANDLE}/" aria-selected="true">Posts</a> <a href="/${HANDLE}/reels/">Reels</a></div>
      <div>${samplePosts(nowMs).map(tile).join('')}
      </div>
    </main>
    <script>
      for (const post of document.querySelectorAll('[data-overlay]')) {
        const [likes, comments] = post.dataset.overlay.split(' ');
        post.addEventListener('mouseenter', () => setTimeout(() => {
          const numbers = [likes, comments].map((number) => '<li><span><span class="html-span">' + number + '</span></span></li>');
          post.insertAdjacentHTML('beforeend', '<ul>' + numbers.join('') + '</ul>');
        }, 60));
        post.addEventListener('mouseleave', () => setTimeout(() => post.querySelector('ul')?.remove(), 60));
      }
    </script>
  </body>
</html>`;
  return { url: `https://www.instagram.com/${HANDLE}/`, html };
}
