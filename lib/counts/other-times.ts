import { lastWord } from './ends';
import type { Language } from './language';

/** Units of time that sites write and `Intl` does not, by language: "2ヶ月前", "2 hod", "2달 전". */
const afterNumber: Record<string, RegExp> = {
  ar: /^(?:أسبوع|شهر|يوم|سنة|عام|ساعة|دقيقة|ثانية)(?!\p{L})/u,
  bn: /^(?:সপ্তা|মাস|বছর|ঘণ্টা|মিনিট)/,
  cs: /^(?:hod|dn[íyů]|týd|měs|sek)(?!\p{L})/iu,
  el: /^(?:ημ|δευτ|μήν|έτ)(?!\p{L})/iu,
  hi: /^(?:हफ़्त|हफ्त|साल|वर्ष|महीन|माह|घंट|घण्ट|दिन|मिनट|सेकंड|सेकेंड)/,
  hu: /^(?:hó|hete|napja|órája|perce|éve|hónapja)(?!\p{L})/iu,
  it: /^(?:gg|hh|sett|min)(?!\p{L})/iu,
  ja: /^(?:[ヶケヵカか箇個个ｹｶ]月|[号號](?!\p{L}))/u,
  ko: /^(?:달(?:\s?전)?(?!\p{L})|주일|개년)/u,
  mr: /^(?:आठवड|महिन|वर्ष|तास|दिवस)/,
  nl: /^(?:dgn?|uren|mnd|jr)(?!\p{L})/iu,
  ru: /^(?:сек|мин|час|дн|нед|мес)(?!\p{L})/iu,
  sk: /^(?:hod|dn[íi]|týž|mes|sek)(?!\p{L})/iu,
  ta: /^(?:மணி|நாள்|நாட்கள்|வார|மாத|ஆண்டு|வருட|நிமிட)/,
  te: /^(?:గంట|రోజు|వార|నెల|సంవత్సర|నిమిష)/,
  th: /^(?:น\.|ชม|นาที|วัน|สัปดาห์|เดือน(?!\p{L}))/u,
  uk: /^(?:сек|хв|год|дн|тиж|міс)(?!\p{L})/iu,
  yue: /^(?:[箇個个]?(?:月|鐘|钟)|[号號](?!\p{L}))/u,
  zh: /^(?:[箇個个ヶ]?(?:月|鐘|钟)|[号號](?!\p{L}))/u,
};

/** Whether the text after a plain number makes it a time or a day of the month. */
export function isOtherTime(after: string, { tag }: Language): boolean {
  const base = tag.toLowerCase().split('-', 1)[0] ?? '';
  return Object.hasOwn(afterNumber, base) && (afterNumber[base]?.test(after.trimStart()) ?? false);
}

/** Words that go with a time, such as "ago", in languages where "t" means both thousand and hours. */
const besideHours: Record<string, RegExp> = {
  da: /^(?:siden|tilbage|gammel|gammelt|gamle|for|om|efter|sidste|hver)$/i,
  fi: /^(?:sitten|jäljellä|kuluttua|vanha|päästä|viime|noin)$/i,
};

/**
 * Whether "2 t" may mean two hours. Danish and Finnish sites write "t" for hours and for thousand. It may be hours if a
 * word such as "ago" is beside it, or if nothing is beside it and the number is at most 24.
 */
export function mayBeHours(before: string, number: string, after: string, { tag }: Language): boolean {
  const words = besideHours[tag.toLowerCase().split('-', 1)[0] ?? ''];
  const unit = /^[ \u00a0]?t(?:\.|(?![\p{L}\p{M}]))[ \u00a0]*(\p{L}*)/iu.exec(after);
  if (!words || !unit || !/^\d\d?$/.test(number)) return false;
  const next = unit[1] ?? '';
  const previous = lastWord(before.trimEnd().replace(/[:：]$/, ''));
  // From 24 hours on, sites count in days.
  const mayBeBare = next === '' && previous === '' && Number(number) <= 24;
  return mayBeBare || words.test(next) || words.test(previous);
}
