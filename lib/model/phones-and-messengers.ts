/** Finds phone numbers and messenger names, only where the text marks them as such. */

const MESSENGERS = ['WhatsApp', 'Telegram', 'LINE', 'KakaoTalk', 'Viber', 'WeChat', 'Signal'] as const;
export type Messenger = (typeof MESSENGERS)[number];

/** E.164: at most 15 digits; the shortest national numbers in use have 7. */
const MIN_DIGITS = 7;
const MAX_DIGITS = 15;
const NUMBER = /(?<![\p{L}\p{N}+@.,$€£/_-])(\+|00)?[(]?\d(?:[\d().\-–/ \u00a0]{5,22})\d(?![\p{N}\p{L}%@])/gu;
/** Words and signs before a number that mark it as a phone number. */
const CALLED =
  /(?:(?<!\p{L})(?:tel(?:efon|éfono|efone|efono|ephone|p)?|phones?|call(?: me| us)?|text(?: me)?|sms|cell|mobile|móvil|celular|cel|handy|gsm|hp|no\.? ?hp|wa|whats ?app|viber|signal|тел(?:ефон)?)(?!\p{L})|ватсап|вотсап|电话|電話|手机|전화|هاتف|واتساب|โทร|📞|☎️?|📱|📲)[\s.:：–-]{0,4}$/iu;
/** Words after a number that mark it as a count of something. */
const COUNTED = /^\s?(?:\+(?!\d)|[kmb]\b|mio|mil|followers?|subs|views|likes|posts|fans|people|years?)/iu;
/** "+1.000.000", or "+12.345.678" before a word: digits grouped as in a count. */
const ROUND = /^\+?\d{1,3}(?:[. \u00a0]\d{3}){0,2}(?:[. \u00a0]000){1,3}$/;
const GROUPED = /^\+?\d{1,3}(?:([. \u00a0])\d{3})(?:\1\d{3})*$/;
const WORD = /^\s?(?!(?:whats ?app|wa|tel|sms|call|text|viber|signal|telegram)(?!\p{L}))\p{L}/iu;
/** Dates ("12.08.2026", "10/12/2025"), years ("1990 - 2026"), opening hours and degrees. */
const NO_PHONE =
  /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d|\d{1,2}\s?[-–]\s?\d{1,2}\s+\d{1,2}\s?[-–]\s?\d{1,2}|24\/7.*|\+\d{1,3}\.\d{4,7})$/;
const NEARBY = 24;

interface PhoneFound {
  /** As written, with single spaces. */
  number: string;
  /** The same for every spelling of one number. */
  key: string;
}

/** Phone numbers that have a country code, or that a word or sign marks as one. */
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

/**
 * How each messenger is written before a name. A match counts only beside "ID", with an "@", or in East Asian writing.
 */
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

/** Names on messengers, in the order of `MESSENGERS`. */
export function messengersIn(text: string): { messenger: Messenger; name: string }[] {
  return MESSENGERS.flatMap((messenger) => {
    const names = [...text.matchAll(NAMED[messenger])].flatMap(({ index, 0: all, 1: name = '' }) =>
      // Skips links and e-mail addresses, which begin the same way.
      /^[/@]/.test(text.slice(index + all.length)) ? [] : name.replace(/[.-]+$/, ''),
    );
    return [...new Set(names)].map((name) => ({ messenger, name }));
  });
}
