/** Addresses that open an app or a dialog, and name an account all the same. */
const APP: readonly (readonly [address: RegExp, profile: string])[] = [
  [/^(?:www\.)?instagram\.com\/stories\/(?!highlights\/)([\w.]+)(?:[/?#]|$)/i, 'https://www.instagram.com/'],
  [/^(?:www\.)?instagram\.com\/_[un]\/([\w.]+)(?:[/?#]|$)/i, 'https://www.instagram.com/'],
  [
    /^(?:www\.)?instagram\.com\/accounts\/login\/?\?(?:.*&)?next=(?:%2F|\/)([\w.]+)(?:%2F|[/&#]|$)/i,
    'https://www.instagram.com/',
  ],
  [
    /^(?:www\.|mobile\.)?(?:x|twitter)\.com\/intent\/(?:user|follow)\/?\?(?:.*&)?screen_name=(\w+)/i,
    'https://x.com/',
  ],
];
const SCHEMES: readonly (readonly [address: RegExp, profile: string])[] = [
  [/^instagram:\/\/user\?username=([\w.]+)/i, 'https://www.instagram.com/'],
  [/^twitter:\/\/user\?screen_name=(\w+)/i, 'https://x.com/'],
];
const MAY_PASS = /[?&](?:next|screen_name|username)=|\/_[un]\/|\/stories\//i;

/** The address of the profile that such a link opens; every other text as it is. */
export function trueLink(text: string): string {
  if (!MAY_PASS.test(text)) return text;
  for (const [address, profile] of SCHEMES) {
    const name = address.exec(text)?.[1];
    if (name) return profile + name;
  }
  const bare = text.replace(/^https?:\/\//i, '');
  for (const [address, profile] of APP) {
    const name = address.exec(bare)?.[1];
    if (name) return profile + name;
  }
  return text;
}
