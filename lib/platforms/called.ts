import { PLATFORM_IDS, PLATFORM_NAMES, type PlatformId } from '../model/platform';

/** What people write for a platform besides its name and id, in lower case. */
const CALLED: Partial<Record<PlatformId, string>> = {
  instagram:
    'ig ins insta instgram instagramm insta-gram インスタ インスタグラム 인스타 인스타그램 инстаграм инстаграмм инста إنستغرام انستغرام انستقرام إنستقرام انستا انستجرام इंस्टाग्राम इंस्टा 照片墙 інстаграм інста אינסטגרם อินสตาแกรม ไอจี اینستاگرام',
  tiktok:
    'tt tik-tok тикток тик-ток ティックトック 틱톡 تيكتوك تيك-توك टिकटॉक тікток טיקטוק ติ๊กต็อก ติ๊กตอก تیک‌تاک تیک-تاک',
  youtube: 'yt you-tube youtuber ютуб ютьюб ユーチューブ 유튜브 يوتيوب यूट्यूब 油管 ютюб יוטיוב ยูทูบ ยูทูป یوتیوب',
  x: 'twitter x/twitter twitter/x x(twitter) twitter(x) x-(twitter) twitter-(x) x-twitter twitter-x твиттер ツイッター 트위터 تويتر ट्विटर 推特',
  threads: 'スレッズ 스레드 тредс',
  bluesky: 'bsky blue-sky ブルースカイ 블루스카이 блюскай',
  facebook: 'fb face-book фейсбук フェイスブック 페이스북 فيسبوك फेसबुक 脸书 臉書 פייסבוק เฟซบุ๊ก เฟสบุ๊ค فیسبوک',
  snapchat: 'snap スナップチャット 스냅챗 снэпчат سناب سناب-شات سنابشات स्नैपचैट',
  linkedin: 'linked-in линкедин リンクトイン 링크드인 لينكدإن لينكدان लिंक्डइन 领英',
};

const BY_WORD: ReadonlyMap<string, PlatformId> = new Map(
  PLATFORM_IDS.flatMap((id) =>
    [id, PLATFORM_NAMES[id].toLowerCase(), ...(CALLED[id]?.split(' ') ?? [])].map(
      (word) => [word.replaceAll('-', ' '), id] as const,
    ),
  ),
);

const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    // The small form of the Turkish İ is an i with a point of its own.
    .replaceAll('i\u0307', 'i')
    .replace(/[-_]/g, ' ')
    .replace(/\s*([/()])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a text is such a word as it stands, without the cost of looking at its spelling. */
export const isPlatformWord = (text: string): boolean => BY_WORD.has(text.toLowerCase());

/** The platform that a word means, as people write it: "IG", "Twitter / X", "インスタ". Null for any other text. */
export function platformCalled(text: string): PlatformId | null {
  return text.length > 40 ? null : (BY_WORD.get(tidy(text)) ?? null);
}

/** All platforms that a longer text names as words of their own, in its order. "X" alone is too short to count. */
export function platformsIn(text: string): PlatformId[] {
  const found = new Set<PlatformId>();
  const words = tidy(text.slice(0, 200)).split(/[^\p{L}\p{M}]+/u);
  for (const [at, word] of words.entries()) {
    const id = BY_WORD.get(`${word} ${words[at + 1]}`) ?? (word.length > 1 ? BY_WORD.get(word) : undefined);
    if (id) found.add(id);
  }
  // Scripts without spaces write the name beside other words.
  for (const [word, id] of BY_WORD) if (/[^\0-\x7f]{2}/.test(word) && text.includes(word)) found.add(id);
  return [...found];
}
