/** What an invented post is made of, newest first. */
export interface SamplePost {
  postedAtMs: number;
  likes: number;
  comments: number;
  views: number;
  caption: string;
}

const DAY_MS = 86_400_000;
const CAPTIONS = ['Rye, at last', 'Saturday rolls', 'What the crumb tells', 'One oven, two loaves'];

/** Twelve posts, about three a week; the same numbers at every start, so that two runs can be compared. */
export function samplePosts(nowMs: number): SamplePost[] {
  return [498, 702, 455, 640, 512, 388, 301, 533, 471, 816, 429, 560].map((likes, index) => ({
    postedAtMs: nowMs - Math.round((1.5 + index * 2.3) * DAY_MS),
    likes,
    comments: Math.round(likes / 28),
    views: likes * 21,
    caption: CAPTIONS[index % CAPTIONS.length] ?? '',
  }));
}
