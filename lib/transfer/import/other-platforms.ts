/** Networks and kinds of page that Yardstick does not read, by what people call them. In the form of `headingText`. */
const CALLED: Readonly<Record<string, string>> = {
  Douyin: 'douyin|抖音|抖音号',
  Xiaohongshu: 'xiaohongshu|red|rednote|little red book|小红书|小紅書|xhs',
  Weibo: 'weibo|sina weibo|微博',
  Bilibili: 'bilibili|b站|哔哩哔哩',
  Kuaishou: 'kuaishou|快手',
  WeChat: 'wechat|weixin|微信|视频号|公众号',
  Pinterest: 'pinterest|пинтерест|ピンタレスト|핀터레스트',
  Twitch: 'twitch|твич|ツイッチ|트위치',
  Reddit: 'reddit|реддит',
  Telegram: 'telegram|телеграм|телеграмм|тг|テレグラム|텔레그램|تيليجرام|تلغرام',
  VK: 'vk|vkontakte|вк|вконтакте',
  OK: 'одноклассники|odnoklassniki',
  Дзен: 'дзен|яндекс дзен|dzen',
  Rutube: 'rutube|рутуб',
  Tumblr: 'tumblr',
  Discord: 'discord|дискорд',
  Patreon: 'patreon',
  OnlyFans: 'onlyfans',
  Kick: 'kick',
  Mastodon: 'mastodon',
  Lemon8: 'lemon 8|lemon8',
  LINE: 'line|ライン',
  Naver: 'naver|naver blog|네이버|네이버 블로그|블로그',
  AfreecaTV: 'afreecatv|아프리카tv|soop|치지직|chzzk',
  Note: 'ameblo|アメブロ',
  Blog: 'blog|blogger|website|site|web|webseite|sitio web|сайт|блог|ブログ|博客|مدونة',
  Podcast: 'podcast|подкаст|팟캐스트|播客',
  Newsletter: 'newsletter|substack',
  ShareChat: 'sharechat|moj|josh',
  Likee: 'likee|kwai',
};

const BY_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(CALLED).flatMap(([name, words]) => words.split('|').map((word) => [word, name] as const)),
);

/** The network that a word in the form of `headingText` means; null for any other word. */
export const otherPlatformCalled = (word: string): string | null => BY_WORD.get(word) ?? null;

/** The one that a heading begins with, and the rest of it: "抖音ID" is Douyin and "id". */
export function otherPlatformIn(heading: string): { name: string; rest: string } | null {
  for (const [word, name] of BY_WORD) {
    const rest = heading.slice(word.length);
    if (heading.startsWith(word) && (rest === '' || rest.startsWith(' ') || /[^\0-\x7f]$/.test(word)))
      return { name, rest: rest.trim() };
  }
  return null;
}
