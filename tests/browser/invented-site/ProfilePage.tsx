import type { Person, Post } from './people';
import { Tile } from './Tile';

/** The head of a profile and a grid, which for a while may still be the grid of the page before. */
export function ProfilePage(props: { head: Person; grid: Person; onOpen: (post: Post) => void }) {
  const { head, grid, onOpen } = props;
  return (
    <main>
      <header>
        <section>
          <h2>{head.handle}</h2>
        </section>
        <section>
          <ul>
            <li>
              <span>{head.postCount.toLocaleString('en')}</span> posts
            </li>
            <li>
              <a href={`/${head.handle}/followers/`}>
                <span
                  title={head.followers.toLocaleString('en')}
                >{`${Math.floor(head.followers / 1000)}K`}</span>{' '}
                followers
              </a>
            </li>
            <li>
              <a href={`/${head.handle}/following/`}>
                <span>{head.following.toLocaleString('en')}</span> following
              </a>
            </li>
          </ul>
        </section>
        <section>
          <span dir="auto">{head.name}</span>
        </section>
      </header>
      <div role="tablist">
        <a role="tab" href={`/${head.handle}/`}>
          Posts
        </a>
      </div>
      <div>
        {grid.posts.map((post) => (
          <Tile key={post.code} post={post} onOpen={() => onOpen(post)} />
        ))}
      </div>
    </main>
  );
}
