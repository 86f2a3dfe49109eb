import { useEffect, useState } from 'react';
import { Picture } from './Picture';
import type { Post } from './people.ts';

/** Like the real ones, a tile shows its numbers a moment after the pointer came. */
const OVERLAY_AFTER_MS = 60;

const LINKS_NAME_OWNER = document.getElementById('root')?.dataset.linksNameOwner === 'true';

/** One post in the grid. Its numbers are in the document only while a pointer rests on it. */
export function Tile({ post, onOpen }: { post: Post; onOpen: () => void }) {
  const [pointed, setPointed] = useState(false);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!pointed) return setShown(false);
    const timer = setTimeout(() => setShown(true), OVERLAY_AFTER_MS);
    return () => clearTimeout(timer);
  }, [pointed]);
  return (
    <a
      className="tile"
      href={LINKS_NAME_OWNER ? `/${post.owner}/p/${post.code}/` : `/p/${post.code}/`}
      onClick={(event) => {
        event.preventDefault();
        onOpen();
      }}
      onMouseEnter={() => setPointed(true)}
      onMouseLeave={() => setPointed(false)}
    >
      <Picture post={post} />
      {shown && (
        <ul>
          <li>
            <span>{post.likes.toLocaleString('en')}</span>
            <span className="icon" />
          </li>
          <li>
            <span>{post.comments.toLocaleString('en')}</span>
            <span className="icon" />
          </li>
        </ul>
      )}
    </a>
  );
}
