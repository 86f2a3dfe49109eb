/** Telephone numbers and names on messengers, only where the text says that they are. */

const MESSENGERS = ['WhatsApp', 'Telegram', 'LINE', 'KakaoTalk', 'Viber', 'WeChat', 'Signal'] as const;
export type Messenger = (typeof MESSENGERS)[number];

/** E.164: at most 15 digits; the shortest national numbers in use have 7. */
const MIN_DIGITS = 7;
const MAX_DIGITS = 15;
const NUMBER = /(?<![\p{L}\p{N}+@.,$€£/_-])(\+|00)?[(]?\d(?:[\d().\-–/ \u00a0]{5,22})\d(?![\p{N}\p{L}%@])/gu;
/** What stands before a number that can be called. */
const CALLED =
  /(?:(?<!\p{L})(?:tel(?:efon|éfono|efone|efono|ephone|p)?|phones?|call(?: me| us)?|text(?: me)?|sms|cell|mobile|móvil|celular|cel|handy|gsm|hp|no\.? ?hp|wa|whats ?app|viber|signal|тел(?:ефон)?)(?!\p{L})|ватсап|вотсап|电话|電話|手机|전화|هاتف|واتساب|โทร|📞|☎️?|📱|📲)[\s.:：–-]{0,4}$/iu;
/** What follows a number that counts something. */
const COUNTED = /^\s?(?:\+(?!\d)|[kmb]\b|mio|mil|followers?|subs|views|likes|posts|fans|people|years?)/iu;
/** "+1.000.000", and "+12.345.678" before a word: as counts are grouped in every language. */
const ROUND = /^\+?\d{1,3}(?:[. \u00a0]\d{3}){0,2}(?:[. \u00a0]000){1,3}$/;
const GROUPED = /^\+?\d{1,3}(?:([. \u00a0])\d{3})(?:\1\d{3})*$/;
const WORD = /^\s?(?!(?:whats ?app|wa|tel|sms|call|text|viber|signal|telegram)(?!\p{L}))\p{L}/iu;
/** "12.08.2026", "10/12/2025"; "1990 - 2026"; opening hours; degrees. */
const NO_PHONE =
  /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d|\d{1,2}\s?[-–]\s?\d{1,2}\s+\d{1,2}\s?[-–]\s?\d{1,2}|24\/7.*|\+\d{1,3}\.\d{4,7})$/;
const NEARBY = 24;

interface PhoneFound {
  /** As it is written, spaces at single ones. */
  number: string;
  /** The same number in other spellings has the same. */
  key: string;
}

/** Numbers with a country code, and those that a word or sign says can be called. */
export function phonesIn(text: string, links: readonly string[]): string[] {
  const found: PhoneFound[] = links.flatMap((link) =>
    /^(?:tel|sms):/i.test(link) ? phoneOf(link.replace(/^\w+:/, '')) : [],
  );
  for (const { index, 0: number, 1: international } of text.matchAll(NUMBER)) {
    const before = text.slice(Math.max(0, index - NEARBY), index);
    const isCalled = CALLED.test(before);
    const after = text.slice(index + number.length, index + number.length + NEARBY);
    const isNumber = ROUND.test(number) || (!isCalled && GROUPED.test(number) && WORD.test(after));
    if (
      isNumber ||
      COUNTED.test(after) ||
      !(isCalled || (international === '+' && !/\p{L}\s?$/u.test(before)))
    )
      continue;
    found.push(...phoneOf(number));
  }
  return [...new Map(found.reverse().map(({ key, number }) => [key, number])).values()].reverse();
}

function phoneOf(written: string): PhoneFound[] {
  const digits = written.replace(/\D/g, '').replace(/^00/, '');
  if (digits.length < MIN_DIGITS || digits.length > MAX_DIGITS) return [];
  if (NO_PHONE.test(written.trim())) return [];
  return [{ number: written.replace(/\s+/g, ' ').trim(), key: digits }];
}

/** How each messenger is called before a name, which is sure only beside "ID", with an "@", or in East Asian writing. */
const NAMED: Record<Messenger, RegExp> = {
  WhatsApp: /(?<!\p{L})whats ?app(?: id)?[\s:：–-]{1,4}@([a-z0-9][\w.-]{2,31})/giu,
  Telegram: /(?<!\p{L})(?:telegram|tg|телеграм|тг)(?: id)?[\s:：–-]{1,4}@([a-z]\w{4,31})/giu,
  LINE: /(?<!\p{L})(?:line ?id[\s:：–-]{1,4}@?|LINE[:：] ?@)([a-z0-9][a-z0-9._-]{2,19})/giu,
  KakaoTalk:
    /(?<!\p{L})(?:kakao(?: ?talk)? ?id[\s:：–-]{1,4}|(?:카카오톡|카톡|kakaotalk) ?(?:아이디|id)?[:：] ?|kakao ?talk[:：]? ?@)([a-z0-9][a-z0-9._-]{3,19})/giu,
  Viber: /(?<!\p{L})viber(?: id)?[\s:：–-]{1,4}@([a-z0-9][\w.-]{2,31})/giu,
  WeChat:
    /(?<!\p{L})(?:wechat ?id[\s:：–-]{1,4}|(?:微信|vx|wx|wechat)(?:号|號|id)?[:：] ?)@?([a-z][\w-]{5,19})/giu,
  Signal: /(?<!\p{L})signal(?: id)?[\s:：–-]{1,4}@([a-z_][\w]{2,31}\.\d{2,9})/giu,
};

/** Names on messengers, each with its messenger, in the order of `MESSENGERS`. */
export function messengersIn(text: string): { messenger: Messenger; name: string }[] {
  return MESSENGERS.flatMap((messenger) => {
    const names = [...text.matchAll(NAMED[messenger])].flatMap(({ index, 0: all, 1: name = '' }) =>
      // A link or an address begins the same way.
      /^[/@]/.test(text.slice(index + all.length)) ? [] : name.replace(/[.-]+$/, ''),
    );
    return [...new Set(names)].map((name) => ({ messenger, name }));
  });
}
