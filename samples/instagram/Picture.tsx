import type { Post } from './people.ts';

/** A picture that needs no file: two colours of the post's own. */
export function Picture({ post }: { post: Post }) {
  const hue = (post.likes * 7) % 360;
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9" fill="hsl(${hue} 45% 78%)"/><circle cx="4.5" cy="5" r="${2 + (post.likes % 3) / 2}" fill="hsl(${hue} 40% 55%)"/></svg>`;
  return <img alt={post.caption} src={`data:image/svg+xml,${encodeURIComponent(picture)}`} />;
}
