/** Japanese writes the same characters, old and new, as Chinese and Cantonese do. */
const CHINESE = '4 万 萬 5 十万 十萬 6 百万 百萬 7 千万 千萬 8 億 亿 9 十亿 十億 10 百亿 百億 11 千亿 千億';

/**
 * What `Intl` does not know about counts: forms that platforms write differently (YouTube in 82 languages, 2022 to
 * 2026), and languages that Chromium leaves out or only knows by name (Chromium 156: az bs kk pa uz without data; as be
 * eu gl hy is ka km ky lo mk mn my ne or si sq zu missing). Their data follows CLDR 48. For the notation of units see
 * `addUnits`.
 */
export const unitsByLanguage: Record<string, string> = {
  ar: '3 الف 9 مليارات',
  as: '3 হাজাৰ 5 লাখ 6 নিযুত 6/3 নিঃ 9 শঃ_কোঃ শঃ_কঃ শত_কোটি',
  az: '3 min 6 mln milyon 9 mlrd milyard G',
  be: '3 тыс тысяча тысячы тысяч 6 млн мільён мільёна мільёны мільёнаў 9 млрд мільярд мільярда мільярды мільярдаў',
  // CLDR 48 uses "কো" without a space for a value ten thousand times larger. It writes "1.1শত কো" where CLDR 44 and earlier
  // wrote "11শত কো", so a page may mean either. With a classifier, "শত কো" looks like "শত কোটি".
  bn: '5 লক্ষ 7 ~কো 10 <শত_কোটি <শত_কো 9/2 শত_কোটি শত_কো',
  bs: '3 hilj hiljada hiljade 6 mil milion miliona 9 mlr mlrd milijarda milijarde milijardi',
  ca: '3 m 9 mM',
  de: '3 Tsd',
  el: '6 εκατ',
  en: '3 thousand thousands =k 5 lac lacs lakh lakhs 6 million millions =m 7 crore crores 9 billion billions bn =b 10 K_crore',
  es: '3 K k miles 6 mill',
  eu: '6 M milioi',
  fr: '3 K milliers',
  gl: '3 mil 6 M millón millóns 9 mil_M mil_millóns',
  he: '3 אלפים',
  hi: '3 हजार',
  hy: '3 հզր հազար 6 մլն միլիոն 9 մլրդ միլիարդ',
  is: '3 þ þús þúsund 6 m milljón milljónir 9 ma milljarður milljarðar',
  it: '9 Mrd',
  ja: CHINESE,
  jv: '3 È èwu 6 Y yuta 9 =M milyar',
  ka: '3 ათ ათასი 6 მლნ მილიონი 9 მლრდ მლრ მილიარდი',
  kk: '3 м мың 6 млн миллион 9 млрд миллиард',
  km: '3 ពាន់ 4 ម៉ឺន 5 សែន 6 លាន 9 ប៊ីលាន',
  kn: '5 ಲಕ್ಷ 7 ಕೋಟಿ',
  ko: '5 십만 6 백만 7 천만 9 십억 10 백억 11 천억',
  ky: '3 миң 6 млн миллион 9 млд миллиард',
  lo: '3 ພັນ 3/3 ກີບ 4 ໝື່ນ 5 ແສນ 6 ລ້ານ 9 ຕື້ ພັນລ້ານ 12 ລ້ານລ້ານ',
  lv: '3 tūkstošu 6 miljonu 9 miljardu',
  mk: '3 илј илјада илјади 6 мил М милион милиони 9 милј мј ми милијарда милијарди',
  ml: '5 ലക്ഷം 7 കോടി',
  mn: '3 мян мянга 6 сая 9 тэрбум',
  my: '3 ထောင် 4 သောင်း 5 သိန်း 6 သန်း 7 ကုဋေ ဋေ ကုဋေ… 10 ကုဋေ…ထ 11 ကုဋေ…သ ကုဋေ…သောင်း 12 ကုဋေ…သိန်း 13 ကုဋေ…သန်း',
  // CLDR's long form for a million is "1 करोड", which means ten million (CLDR 36 to 48).
  ne: '3 हजार 5 लाख 7 <करोड 9 अरब 11 खरब',
  nl: '3 dzd',
  nn: '3 k tusen 6 mill million millionar 9 mrd milliard milliardar',
  or: '3 ହ ହଜାର 5 ଲକ୍ଷ 6 ନି ନିୟୁତ 7 କୋଟି 9 ବି ଶହକୋଟି',
  pa: '3 ਹਜ਼ਾਰ 5 ਲੱਖ 7 ਕਰੋੜ 9 ਅਰਬ 11 ਖਰਬ',
  si: '3 ද… දහස… 6 මි… මිලියන… 9 බි… බිලියන…',
  sl: '6 milijone',
  sq: '3 mijë 6 mln milion milionë 9 mld miliard miliardë',
  // Serbian is often written in the Latin alphabet without a tag that says so.
  sr: '3 hilj hiljada hiljade 6 mil milion miliona 9 mlrd milijarda milijarde milijardi',
  ta: '5 லட்சம் 7 கோடி',
  te: '5 లక్ష లక్షలు 7 కోటి కోట్లు',
  uz: '3 ming 6 mln million 9 mlrd milliard',
  vi: '3 ngàn 9 tỉ',
  yue: CHINESE,
  zh: CHINESE,
  zu: '3 inkulungwane 6 isigidi 9 isigidi_sezigidi',
};

/** TikTok writes 141.2K in every language. If a language gives the letter another meaning, that meaning wins. */
export const latinUnits = '3 =K =k 6 =M 9 =B';

/** Units for an unknown language. B means a thousand in Turkish, so it is left out. */
export const unitsOfNoLanguage = '3 =K 6 =M';

/** The decimal and the grouping mark of languages that Chromium lacks, where they are not "." and ",". */
export const marksByLanguage: Record<string, string> = {
  az: ',.',
  be: ', ',
  bs: ',.',
  eu: ',.',
  gl: ',.',
  hy: ', ',
  is: ',.',
  ka: ', ',
  kk: ', ',
  // YouTube writes "2,4"; CLDR swapped the marks and writes "2.4".
  km: '??',
  ky: ', ',
  lo: ',.',
  mk: ',.',
  nn: ', ',
  sq: ', ',
  uz: ', ',
};
