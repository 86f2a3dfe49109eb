import { type MinimalReader, numberIn, textIn } from './report';

const METADATA = 'yt-content-metadata-view-model';
const TILES = 'yt-lockup-view-model, ytm-shorts-lockup-view-model';

/** Of a page without data of its own, drawn by the app. */
export const readYoutube: MinimalReader = (document, handle) => {
  const page = document.querySelector('ytd-browse:not([hidden])');
  const header = page?.querySelector('yt-page-header-renderer');
  const [subscribers, videos] = header?.querySelectorAll(`${METADATA} > div + div > [role="text"]`) ?? [];
  const posts = [...(page?.querySelectorAll(TILES) ?? [])].flatMap((tile) => {
    const href = tile.querySelector('a')?.getAttribute('href') ?? '';
    const [, kind = '', id = ''] = /^\/(watch\?v=|shorts\/)([\w-]{11})$/.exec(href) ?? [];
    // Somebody else's video names its channel.
    if (id === '' || tile.querySelector('a[href^="/@"]')) return [];
    const [views, age] = tile.querySelectorAll('div > [role="text"]');
    const isVideo = /\d:\d\d/.test(textIn(tile, 'badge-shape')) && age?.matches('[role="text"]') === true;
    const isShort = kind === 'shorts/';
    return {
      id,
      author: handle,
      kind: isShort ? 'short' : 'video',
      caption: tile.querySelector('[title]')?.getAttribute('title') ?? '',
      views: isShort || isVideo ? numberIn(views?.textContent) : null,
    };
  });
  return {
    profile: {
      followers: numberIn(subscribers?.textContent),
      posts: numberIn(videos?.textContent),
      displayName: textIn(header, 'h1'),
      bio: textIn(header, 'yt-description-preview-view-model'),
      links: textIn(header, 'yt-attribution-view-model a'),
    },
    posts,
  };
};
