/** An invented profile as TikTok serves it: exact numbers of the account in data, views on the tiles. */
const HANDLE = 'noor.runs';
const VIEWS = [
  '41.2K',
  '38.9K',
  '112K',
  '9,804',
  '27.5K',
  '63.1K',
  '30.4K',
  '19.7K',
  '88.3K',
  '24.6K',
  '35.2K',
  '51K',
];
const DAY_S = 24 * 60 * 60;
const NEWEST_S = Math.floor(Date.now() / 1000 / DAY_S - 2) * DAY_S;

export const TIKTOK_PROFILE = `https://www.tiktok.com/@${HANDLE}`;

/** A video's id carries its time in seconds before 32 more bits. */
function tile(views: string, index: number): string {
  const id = BigInt(NEWEST_S - index * 3 * DAY_S) << 32n;
  return `<div data-e2e="user-post-item"><a href="${TIKTOK_PROFILE}/video/${id}">
    <img alt="Run ${VIEWS.length - index}" src="data:,"><strong data-e2e="video-views">${views}</strong></a></div>`;
}

const DATA = {
  __DEFAULT_SCOPE__: {
    'webapp.user-detail': {
      userInfo: {
        user: {
          uniqueId: HANDLE,
          nickname: 'Noor Haddad',
          signature: 'Marathons before breakfast',
          verified: false,
        },
        statsV2: { followerCount: '52340', followingCount: '214', heartCount: '1234567', videoCount: '96' },
      },
      statusCode: 0,
    },
  },
};

export const TIKTOK_PAGE = `<!doctype html>
<html lang="en">
  <head><title>Noor Haddad (@${HANDLE}) | TikTok</title></head>
  <body>
    <div data-e2e="user-page">
      <h1 data-e2e="user-title">${HANDLE}</h1>
      <h2 data-e2e="user-subtitle">Noor Haddad</h2>
      <h3>
        <strong data-e2e="following-count">214</strong> Following
        <strong data-e2e="followers-count">52.3K</strong> Followers
        <strong data-e2e="likes-count">1.2M</strong> Likes
      </h3>
      <div data-e2e="user-post-item-list">${VIEWS.map(tile).join('\n')}</div>
    </div>
    <script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${JSON.stringify(DATA)}</script>
  </body>
</html>`;
