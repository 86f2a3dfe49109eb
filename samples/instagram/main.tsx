import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Move } from './moves.ts';
import { PostDialog } from './PostDialog';
import { ProfilePage } from './ProfilePage';
import { type Person, type Post, personOf, postOf } from './people.ts';

interface Shown {
  head: Person | null;
  grid: Person | null;
  post: Post | null;
}

/** What stands at an address when nothing stood there before. */
function pageAt(path: string): Shown {
  const [first = '', second = ''] = path.split('/').filter(Boolean);
  const person = personOf(first) ?? null;
  return { head: person, grid: person, post: first === 'p' ? (postOf(second) ?? null) : null };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function Site() {
  const [shown, setShown] = useState(() => pageAt(location.pathname));

  useEffect(() => {
    let newest = 0;
    const render = async (path: string, postsDelayMs: number, isNewest: () => boolean) => {
      const next = pageAt(path);
      // A post opens over the page that is there.
      if (next.post) return flushSync(() => setShown((before) => ({ ...before, post: next.post })));
      flushSync(() => setShown((before) => ({ ...next, grid: before.grid })));
      await pause(postsDelayMs);
      if (isNewest()) flushSync(() => setShown(next));
    };
    window.move = async ({ path, order, delayMs, postsDelayMs }: Move) => {
      const own = ++newest;
      const isNewest = () => own === newest;
      if (order === 'address-first') {
        history.pushState(null, '', path);
        await pause(delayMs);
        if (isNewest()) await render(path, postsDelayMs, isNewest);
      } else {
        const rendered = render(path, postsDelayMs, isNewest);
        await pause(delayMs);
        if (isNewest()) history.pushState(null, '', path);
        await rendered;
      }
    };
    const back = () => {
      newest += 1;
      setShown(pageAt(location.pathname));
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);

  const { head, grid, post } = shown;
  const open = ({ code }: Post) =>
    void window.move({ path: `/p/${code}/`, order: 'address-first', delayMs: 20, postsDelayMs: 0 });
  return (
    <>
      {head && grid && <ProfilePage head={head} grid={grid} onOpen={open} />}
      {post && <PostDialog post={post} />}
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Site />);
