import type { Post } from './people.ts';

/** A post opened over whatever page was there. */
export function PostDialog({ post }: { post: Post }) {
  return (
    <div role="dialog">
      <article role="presentation">
        <header>
          <a href={`/${post.owner}/`}>{post.owner}</a>
        </header>
        <ul>
          <li>
            <a href={`/${post.owner}/`}>{post.owner}</a>
            <h1 dir="auto">{post.caption}</h1>
          </li>
        </ul>
        <section>
          <Icon label="Like" />
          <span>{post.likes.toLocaleString('en')}</span>
          <Icon label="Comment" />
          <span>{post.comments.toLocaleString('en')}</span>
          <Icon label="Share" />
          <Icon label="Save" />
        </section>
        <a href={`/p/${post.code}/`}>
          <time dateTime={new Date(post.postedAtMs).toISOString()}>June</time>
        </a>
      </article>
    </div>
  );
}

function Icon({ label }: { label: string }) {
  return (
    <button type="button">
      <svg aria-label={label} height="24" role="img" />
    </button>
  );
}
