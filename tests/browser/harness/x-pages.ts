import { type Site, site } from '../../../scripts/browser/site';

const DAY_MS = 24 * 60 * 60 * 1000;

interface Poster {
  handle: string;
  followers: number;
  /** Newest first, one post a day, starting two days ago; without replies and reposts. */
  likes: readonly number[];
  views: number;
}

export const xAt = (handle: string) => `https://x.com/${handle}`;

/** Invented profiles at X's host, with exact numbers in their data. */
export const xPages = (people: readonly Poster[]): Site =>
  site(Object.fromEntries(people.map((poster) => [xAt(poster.handle), documentOf(poster)])));

function documentOf({ handle, followers, likes, views }: Poster): string {
  const action = (name: string, userInteractionCount: number) => ({
    interactionType: `https://schema.org/${name}`,
    userInteractionCount,
  });
  const data = {
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      additionalName: handle,
      name: handle,
      interactionStatistic: [
        { name: 'Follows', ...action('FollowAction', followers) },
        { name: 'Friends', ...action('SubscribeAction', 300) },
        { name: 'Tweets', ...action('WriteAction', 900) },
      ],
    },
  };
  return `<!doctype html>
<html lang="en">
  <head><script type="application/ld+json" data-testid="UserProfileSchema-test">${JSON.stringify(data)}</script></head>
  <body><main role="main"><div data-testid="primaryColumn">
    <div data-testid="UserName"><div><span>${handle}</span></div><div><span>@${handle}</span></div></div>
    <a role="link" href="/${handle}/verified_followers"><span>${followers.toLocaleString('en')}</span> <span>Followers</span></a>
    <section role="region">${likes.map((count, at) => tweet(handle, count, views + at, at)).join('\n')}</section>
  </div></main></body>
</html>`;
}

function tweet(handle: string, likes: number, views: number, at: number): string {
  const path = `/${handle}/status/20874641029170545${String(40 - at)}`;
  const time = new Date(Date.now() - (at + 2) * DAY_MS).toISOString();
  return `<article role="article" data-testid="tweet">
    <div data-testid="User-Name">
      <a role="link" href="/${handle}"><span>${handle}</span></a><a role="link" href="/${handle}"><span>@${handle}</span></a>
      <a role="link" href="${path}"><time datetime="${time}">some time ago</time></a>
    </div>
    <div data-testid="tweetText"><span>Loaf ${at}</span></div>
    <div role="group" aria-label="0 replies, 0 reposts, ${likes} likes, ${views} views">
      <button data-testid="reply" aria-label="0 Replies. Reply"></button>
      <button data-testid="retweet" aria-label="0 reposts. Repost"></button>
      <button data-testid="like" aria-label="${likes} Likes. Like"></button>
      <a role="link" href="${path}/analytics" aria-label="${views} views. View post analytics"></a>
    </div>
  </article>`;
}
