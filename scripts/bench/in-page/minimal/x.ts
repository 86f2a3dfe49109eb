import { type MinimalReader, numberIn, textIn } from './report';

const named = (name: string) => `[data-testid="${name}"]`;

interface Schema {
  mainEntity: {
    name: string;
    identifier: string;
    description: string;
    interactionStatistic: { interactionType: string; userInteractionCount: number }[];
  };
}

export const readX: MinimalReader = (document, handle) => {
  const data = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  const { mainEntity: account } = JSON.parse(data) as Schema;
  const counted = (action: string) =>
    account.interactionStatistic.find(({ interactionType }) => interactionType.endsWith(action))
      ?.userInteractionCount ?? null;
  const posts = [...document.querySelectorAll(`article${named('tweet')}`)].flatMap((article) => {
    const time = article.querySelector('a[href*="/status/"] time');
    const [, author = '', , id = ''] = time?.closest('a')?.getAttribute('href')?.split('/') ?? [];
    if (author !== handle || article.querySelector(`a ${named('socialContext')}`)) return [];
    const bar = [...article.querySelectorAll('[role="group"]')].at(-1);
    const row = bar?.getAttribute('aria-label') ?? '';
    const on = (...names: string[]) =>
      numberIn(bar?.querySelector(names.map(named).join())?.getAttribute('aria-label'));
    const isVideo = article.querySelector(named('videoPlayer')) !== null;
    return {
      id,
      author,
      kind: isVideo ? 'video' : article.querySelector(named('tweetPhoto')) ? 'photo' : 'text',
      caption: textIn(article, named('tweetText')),
      postedAtMs: Date.parse(time?.getAttribute('datetime') ?? ''),
      pinned: textIn(article, named('socialContext')) !== '',
      likes: on('like', 'unlike'),
      comments: on('reply'),
      shares: on('retweet', 'unretweet'),
      saves: numberIn(/\d+ bookmark/.exec(row)?.[0]),
      views: numberIn(/\d+ view/.exec(row)?.[0]),
    };
  });
  const names = document.querySelector(named('UserName'));
  return {
    profile: {
      followers: counted('FollowAction'),
      following: counted('SubscribeAction'),
      posts: counted('WriteAction'),
      displayName: account.name,
      bio: account.description,
      verified: names?.querySelector(named('icon-verified')) !== null,
      private: names?.querySelector(named('icon-lock')) !== null,
      category: textIn(document, named('UserProfessionalCategory')),
      links: textIn(document, named('UserUrl')),
      accountId: account.identifier,
    },
    posts,
  };
};
