/**
 * Tens, hundreds, dozens, and words for thousands and millions that `Intl` does not write. A number beside such a
 * word is only part of a count. Listed as whole words where other words begin the same way, and as beginnings where a language
 * inflects them.
 */

const latin =
  /^(?:(?:hunderte?|dutzende?|hundrede?r?|hundre|hundruð|snese?|dusin|dussin|tjog|tiental|tientallen|kk|mds|kymmen(?:tä|iä)|sataa?|sadat|satoja|tusinaa?|sada|sadu|száz|tucat|sut[eăa]|zeci|duzin[ăe]|doz|dz|onluk|düzine|deste|lusin|kodi|yuz|daan|dosena|mươi|vingtaines?|quinzaines?|trentaines?|milliers?|decin[ae]|dezenas?|milhar(?:es)?|millar(?:es)?|migliai[ao]|centenar(?:es)?|desenes?|dotzenes?|simti?)(?![\p{L}'’])|šimt|dešimt|stotin|stotic|stove?k|stoviek|desít(?:ky|ek)|desiat(?:ky|ok|kov)|deset(?:ak|ina|ine)|tuc(?:et|tu|ty|tov))/iu;

const cyrillicAndGreek =
  /^(?:стотиц|стотин|сотн|сотня|десет(?:ки|ина|ине|ак)|десят(?:к|ок|ков)|дюжин|дузин|дзясят|(?:кк|лям\p{L}{0,2}|жүз|зуу)(?!\p{L})|лимон|косар|δεκάδ|ντουζίν|հարյուր|ասնյակ|ასი(?!\p{L})|ათეულ|ასეულ)/iu;

const semitic =
  /^(?:(?:מאות|מאה|עשרות|עשרת|תריסר|עשרה)(?!\p{L})|עשרות|عشرات|مئات|مئتا|عشرة(?!\p{L})|ملیون|بیلیون|(?:لک|سو|سے?کڑوں)(?!\p{L})|لکھ|مائ?ات|መቶ|ሺህ|ሚሊዮን|ልክ)/iu;

/** Malayalam, Tamil, Telugu, Kannada, Gujarati, Punjabi, Odia, Sinhala, Marathi. */
const southAsian =
  /^(?:മില്യ|ബില്യ|ട്രില്യ|ആയിര|ലക്ഷ|കോടി|നൂറ|മില്ല്യ|மில்லிய|பில்லிய|டிரில்லிய|லட்ச|இலட்ச|கோடி|ஆயிர|நூற|మిలియ|బిలియ|ట్రిలియ|వేల|వెయ్య|లక్ష|కోట|ಮಿಲಿಯ|ಬಿಲಿಯ|ಟ್ರಿಲಿಯ|ಸಾವಿರ|ಲಕ್ಷ|ಕೋಟಿ|ನೂರ|મિલિય|બિલિય|ટ્રિલિય|હજાર|લાખ|કરોડ|અબજ|ખરવ|સો(?![\p{L}\p{M}])|ਮਿਲੀਅ|ਬਿਲੀਅ|ਟ੍ਰਿਲੀਅ|ਹਜ਼?ਾਰ|ਹਜ਼ਾਰ|ਲੱਖ|ਕਰੋੜ|ਅਰਬ|ਸੌ(?![\p{L}\p{M}])|ମିଲିୟ|ବିଲିୟ|ହଜାର|ଲକ୍ଷ|କୋଟି|ଶହ|ලක්ෂ|කෝටි|දහස|දාහ|මිලියන|බිලියන|(?:සිය|සියය|ශත)(?![\p{L}\p{M}])|शंभर|शेकड|शे(?![\p{L}\p{M}]))/iu;

const unspaced = /^(?:(?:ສິບ|ຮ້ອຍ|រយ|ដប់|ရာ|ရာချီ)(?![\p{L}\p{M}])|ダース|打(?!\p{L}))/iu;

const all = [latin, cyrillicAndGreek, semitic, southAsian, unspaced];

/** The same for a label that `isLatin`. */
export const startsWithLatinNumberWord = (label: string): boolean => latin.test(label);

/** Whether a label begins with such a word. */
export function startsWithNumberWord(label: string): boolean {
  return all.some((words) => words.test(label));
}
