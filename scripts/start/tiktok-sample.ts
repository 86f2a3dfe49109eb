import { type SamplePost, samplePosts } from './sample-posts.ts';

const HANDLE = 'maya.bakes';

/** A video's id that carries this date, as the platform's own do. */
const idAt = (postedAtMs: number) => (BigInt(Math.floor(postedAtMs / 1000)) << 32n).toString();

const tile = ({ postedAtMs, views, caption }: SamplePost) => `
      <div data-e2e="user-post-item"><a href="https://www.tiktok.com/@${HANDLE}/video/${idAt(postedAtMs)}">
        <img alt="${caption}"><strong data-e2e="video-views">${views < 10_000 ? views : `${Math.round(views / 100) / 10}K`}</strong>
      </a></div>`;

/** An invented profile as its grid stands: views, and nothing about likes before a video is opened. */
export function tiktokSample(nowMs: number): { url: string; html: string } {
  const account = {
    user: {
      uniqueId: HANDLE,
      nickname: 'Maya Bakes',
      signature: 'Bread, mostly.',
      verified: false,
      privateAccount: false,
    },
    stats: { followerCount: 38500, followingCount: 214, heartCount: 593000, videoCount: 127 },
    statsV2: { followerCount: '38490', followingCount: '214', heartCount: '593024', videoCount: '127' },
  };
  const data = { __DEFAULT_SCOPE__: { 'webapp.user-detail': { userInfo: account, statusCode: 0 } } };
  const html = `<!doctype html>
<html lang="en">
  <body>
    <div id="app">
      <h1 data-e2e="user-title">${HANDLE}</h1><h2 data-e2e="user-subtitle">Maya Bakes</h2>
      <h3>
        <div><strong data-e2e="following-count" title="Following">214</strong><span data-e2e="following">Following</span></div>
        <div><strong data-e2e="followers-count" title="Followers">38.5K</strong><span data-e2e="followers">Followers</span></div>
        <div><strong data-e2e="likes-count" title="Likes">593K</strong><span data-e2e="likes">Likes</span></div>
      </h3>
      <h2 data-e2e="user-bio">Bread, mostly.</h2>
      <div data-e2e="user-post-item-list">${samplePosts(nowMs).map(tile).join('')}
      </div>
    </div>
    <script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${JSON.stringify(data)}</script>
  </body>
</html>`;
  return { url: `https://www.tiktok.com/@${HANDLE}`, html };
}
