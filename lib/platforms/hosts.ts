/**
 * Host access for all six platforms from the first version on: a host added later would switch the
 * extension off until the user agrees.
 */
export const HOST_MATCHES = [
  'https://*.instagram.com/*',
  'https://*.tiktok.com/*',
  'https://*.youtube.com/*',
  'https://*.x.com/*',
  'https://*.twitter.com/*',
  'https://*.threads.com/*',
  'https://*.threads.net/*',
  'https://bsky.app/*',
];
