import type { Person, Post } from './people.ts';
import { Tile } from './Tile';

/** "16.4K" for 16,476: as on the real page, which cuts and gives the whole number in the title. */
function short(followers: number): string {
  if (followers < 10_000) return followers.toLocaleString('en');
  const [divisor, unit] = followers < 1_000_000 ? [1_000, 'K'] : [1_000_000, 'M'];
  const cut = Math.floor((followers * 10) / Number(divisor)) / 10;
  return `${cut}${unit}`;
}

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
                <span title={head.followers.toLocaleString('en')}>{short(head.followers)}</span> followers
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
          <div>
            <span dir="auto">{head.name}</span>
          </div>
          <span dir="auto">{head.bio}</span>
        </section>
      </header>
      <div role="tablist">
        <a role="tab" href={`/${head.handle}/`}>
          Posts
        </a>
      </div>
      <div className="grid">
        {grid.posts.map((post) => (
          <Tile key={post.code} post={post} onOpen={() => onOpen(post)} />
        ))}
      </div>
    </main>
  );
}
