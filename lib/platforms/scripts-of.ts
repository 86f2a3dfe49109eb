import type { PlatformId } from '../model/platform';

/** What every content script needs in its tab: what is known of languages, and reading itself. */
export const SHARED_SCRIPTS = ['counts.js', 'reading.js'] as const;

/** The built files that read a platform's pages, in the order in which a tab needs them. */
export function scriptsOf(platform: PlatformId) {
  return [...SHARED_SCRIPTS, `content-scripts/${platform}.js`] as const;
}
