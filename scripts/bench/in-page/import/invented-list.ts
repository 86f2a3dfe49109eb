const PLATFORMS = ['Instagram', 'TikTok', 'YouTube', 'X'] as const;
const LINKS = [
  'https://www.instagram.com/',
  'https://www.tiktok.com/@',
  'https://www.youtube.com/@',
  'https://x.com/',
] as const;
const NAMES = ['Maya', 'Tom', 'Ada', 'Noor', 'Lina', 'Bruno', 'Ines', 'Zoë', 'Emre', 'Yuki', 'Olga', 'Wanda'];
const FAMILIES = ['Lind', 'Berg', 'Okonjo', 'Vale', 'Ferreira', 'Sato', 'Kowalska', 'Demir', 'Marsh', 'Orr'];
const TOPICS = ['food', 'travel', 'fitness', 'books', 'music', 'home', 'style', 'gaming'];
const COUNTRIES = ['US', 'Germany', 'Brazil', 'FR', 'Japan', 'Poland', 'Türkiye', 'GB'];
const NOTES = [
  '"asked twice, no answer yet"',
  'met at the fair in spring',
  '',
  '"prefers calls, not e-mail; agency: ""Marsh & Orr"""',
  'wants the product first',
  '',
];

const pick = <Item>(items: readonly Item[], n: number): Item => items[n % items.length] as Item;

/** 1,204 or 94.6K, as people write them into one column. */
function followers(n: number): string {
  const count = 900 + ((n * 7919) % 2_000_000);
  if (n % 3 > 0) return String(count);
  return count < 10_000 ? `"${count.toLocaleString('en')}"` : `${(count / 1000).toFixed(1)}K`;
}

/**
 * A list as a team keeps it, of 12 columns and about 170 characters a row: every cell of its own for names, handles, links and
 * addresses, repeated words and amounts elsewhere, and quotation marks in one row of three.
 */
export function inventedList(rows: number): string {
  const lines = ['Name,Platform,Handle,Profile,Followers,ER,E-mail,Fee,Niche,Country,Last contact,Notes'];
  for (let n = 0; n < rows; n++) {
    const handle = `${pick(NAMES, n).toLowerCase().replace('ë', 'e')}_${pick(TOPICS, n >> 2)}${n.toString(36)}`;
    const day = `2026-${String(1 + (n % 9)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;
    lines.push(
      [
        `${pick(NAMES, n)} ${pick(FAMILIES, n >> 3)}`,
        pick(PLATFORMS, n),
        `@${handle}`,
        pick(LINKS, n) + handle,
        followers(n),
        `${(((n * 31) % 900) / 100 + 0.4).toFixed(1)}%`,
        n % 4 === 3 ? '' : `${handle}@mail.example`,
        n % 5 === 4 ? 'TBD' : `$${50 + (n % 60) * 25}`,
        pick(TOPICS, n >> 1),
        pick(COUNTRIES, n),
        day,
        pick(NOTES, n),
      ].join(','),
    );
  }
  return lines.join('\r\n');
}
