import { describe, expect, it, vi } from 'vitest';
import { parseCount } from '../../../lib/counts';

const value = (text: string, language: string) => parseCount(text, language)?.value ?? null;

describe('the page’s language', () => {
  it.each([
    ['tr', '12 B', 12_000],
    ['ja', '１２．３万', 123_000],
    ['tr', '2,4 B görüntüleme', 2_400],
    ['tr', '1,4 Mn görüntüleme', 1_400_000],
    ['tr', '1,1 Mr görüntüleme', 1_100_000_000],
    ['en', '12B', 12_000_000_000],
    ['id', '1,1 M x ditonton', 1_100_000_000],
    ['id', '2,4 rb x ditonton', 2_400],
    ['ca', '2,4m', 2_400],
    ['ca', '1,4 M', 1_400_000],
    ['ca', '11mM', 11_000_000_000],
    ['en-GB', '25.3m subscribers', 25_300_000],
    ['en-GB', '1.93k subscribers', 1_930],
    ['en-GB', '1.93 thousand subscribers', 1_930],
    ['ms', '1.4J tontonan', 1_400_000],
    ['vi', '1,1 T lượt xem', 1_100_000_000],
    ['vi', '1,4 Tr lượt xem', 1_400_000],
    ['hu', '2,4 E megtekintés', 2_400],
    ['fi', '2,4 t. katselukertaa', 2_400],
    ['is', '1,4 m. áhorf', 1_400_000],
    ['kk', '103 м. рет көрілді', 103_000],
    ['mk', '135 М прегледи', 135_000_000],
    ['es', '11 mil M de visualizaciones', 11_000_000_000],
    ['es', '1109 M de visualizaciones', 1_109_000_000],
    ['pt-BR', '11,7\u00a0mil', 11_700],
    ['pt', '5,9\u00a0mi Visualizações', 5_900_000],
    ['pt', '1,1 bi de visualizações', 1_100_000_000],
    ['fr-CA', '1,1 G de vues', 1_100_000_000],
    ['it', '1,1 Mrd di visualizzazioni', 1_100_000_000],
    ['cs', '1,1 mld. zhlédnutí', 1_100_000_000],
    ['ru', '2,4 тыс. просмотров', 2_400],
    ['zh-HK', '觀看次數：2.4K次', 2_400],
    ['ja', 'チャンネル登録者数 1.72万人', 17_200],
    ['hi', '13 क॰ बार देखा गया', 130_000_000],
    ['hi', '2.4 हज़ार बार देखा गया', 2_400],
    ['mr', '१४ लाख', 1_400_000],
    ['ne', '13 करोड पटक हेरिएको', 130_000_000],
    ['bn', '1 লাটি ভিউ', 100_000],
    ['bn', '2.4 হাটি ভিউ', 2_400],
    ['kn', '1,135 ಕೋಟಿ ವೀಕ್ಷಣೆಗಳು', 11_350_000_000],
    ['ta', '13 கோடி பார்வைகள்', 130_000_000],
    ['lo', 'ການເບິ່ງ 103 ກີບ ຄັ້ງ', 103_000],
    ['lo', '1ພັນລ້ານ', 1_000_000_000],
    ['lv', '1,11 tūkstošu', 1_110],
    ['ja', 'フォロワー1.2万人', 12_000],
    ['ja', 'フォロワー944人', 944],
    ['th', '447 วิดีโอ', 447],
    ['my', '447 ဖော်လိုဝါ', 447],
    ['el', '1,2 εκατ. ακόλουθοι', 1_200_000],
    ['sr', '12,3 hilj. pratilaca', 12_300],
    ['sr', '12,3 хиљ. пратилаца', 12_300],
    ['en-IN', '1.5 million subscribers', 1_500_000],
    ['en-IN', '1.1K crore views', 11_000_000_000],
    ['de', '1,5 Tsd. Follower', 1_500],
    ['he', '1.4M צפיות', 1_400_000],
    ['ka', '2,4 ათ. ნახვა', 2_400],
    ['nn', '1,4 mill. visingar', 1_400_000],
    ['hy', '1,4 մլն դիտում', 1_400_000],
    ['az', '1,4 mln baxış', 1_400_000],
    ['uz', '22 ming marta ko‘rilgan', 22_000],
  ])('%s: "%s" is %d', (language, text, expected) => {
    expect(value(text, language)).toBe(expected);
  });

  it('is memoized', () => {
    const made = vi.spyOn(Intl, 'NumberFormat');
    expect(value('2,4 mil', 'pt-AO')).toBe(2_400);
    const atFirst = made.mock.calls.length;
    expect(atFirst).toBeGreaterThan(0);
    expect(value('1,4 M de visualizações', 'pt-AO')).toBe(1_400_000);
    expect(made.mock.calls.length).toBe(atFirst);
  });

  it('has several names', () => {
    expect(value('1.4M', 'iw')).toBe(1_400_000);
    expect(value('2,4k', 'no')).toBe(2_400);
    expect(value('2.4K', 'tl')).toBe(2_400);
    expect(value('2,4 rb', 'in')).toBe(2_400);
    expect(value('11,7 mil', 'pt_BR')).toBe(11_700);
    expect(value('11,7 mil', 'pt-br')).toBe(11_700);
  });

  it('if unknown, allows only plain numbers, K and M', () => {
    for (const language of ['', 'und', 'zz', 'not a tag', 'x-klingon']) {
      expect(value('1,468,050', language)).toBe(1_468_050);
      expect(value('16.4K', language)).toBe(16_400);
      expect(value('1.2M', language)).toBe(1_200_000);
      expect(value('12 B', language)).toBeNull();
      expect(value('12B', language)).toBeNull();
      expect(value('2,4m', language)).toBeNull();
      expect(value('11 mil', language)).toBeNull();
      expect(value('22 тыс. просмотров', language)).toBeNull();
    }
    expect(value('447 views', 'und')).toBe(447);
    expect(value('447 views', 'zz')).toBeNull();
  });
});

describe('the letters K and M on TikTok', () => {
  it.each(['fr', 'de', 'tr', 'es', 'ru', 'ar', 'ja', 'vi', 'pt-BR'])('are read in %s', (language) => {
    expect(value('141.2K', language)).toBe(141_200);
    expect(value('13K', language)).toBe(13_000);
    expect(value('11.2M', language)).toBe(11_200_000);
  });

  it('are not read if the language means another number and the decimal mark differs', () => {
    expect(value('1.1B', 'tr')).toBeNull();
    expect(value('1.1M', 'id')).toBeNull();
    expect(value('5B', 'es')).toBeNull();
  });
});

describe('decimal marks', () => {
  it.each([
    ['en', '2,423', 2_423],
    ['en', '1.234', 1_234],
    ['da', '2.423 visninger', 2_423],
    ['de', '22.795', 22_795],
    ['sv', '22 795', 22_795],
    ['fr', '1\u202f468\u202f050', 1_468_050],
    ['en', '1\u00a0468\u00a0050', 1_468_050],
    ['de-CH', '1’468’050', 1_468_050],
    ['en', "1'468'050", 1_468_050],
    ['hi', '14,68,050', 1_468_050],
    ['ar', '١٬٤٦٨٬٠٥٠', 1_468_050],
    ['ar-EG', '٢٫٤ ألف', 2_400],
    ['fa', '۲٫۴ هزار', 2_400],
    ['en', '1,234.5K', 1_234_500],
    ['de', '1.234,5 Mio.', 1_234_500_000],
    ['eu', '11.358 M ikustaldi', 11_358_000_000],
    ['en', '0', 0],
    ['bn', '০', 0],
    ['th', '๔๔๗', 447],
    ['my', '၄၄၇', 447],
    ['ja', '１２３', 123],
  ])('%s: "%s" is %d', (language, text, expected) => {
    expect(value(text, language)).toBe(expected);
  });

  it.each([
    ['en', '12.5'],
    ['en', '1,5'],
    ['en', '10,000,00'],
    ['de', '1.234,5'],
    ['en', '801 234'],
    ['en', '183 0'],
    ['fr', '1.234 M'],
    ['en', '1.2345K'],
    ['en', '007'],
    ['en', '9007199254740993'],
    ['en', '99999T'],
  ])('%s: "%s" is no count for certain', (language, text) => {
    expect(parseCount(text, language)).toBeNull();
  });

  it('are exact: 2.05M is 2,050,000', () => {
    for (let hundredths = 100; hundredths < 1000; hundredths += 1) {
      const text = `${(hundredths / 100).toFixed(2)}M`;
      expect(value(text, 'en'), text).toBe(hundredths * 10_000);
    }
  });
});

describe('labels', () => {
  it.each([
    ['en', '12 bananas', 12],
    ['en', '5 members', 5],
    ['en', '5 Bookmarks. Bookmark', 5],
    ['en', '1 Like. Like', 1],
    ['en', '1 repost. Repost', 1],
    ['en', 'Like (3,817 likes)', 3_817],
    ['en', 'like this video along with 4,964,377 other people', 4_964_377],
    ['es', 'haz clic en Me gusta en este vídeo junto con otras 215.407 personas', 215_407],
    ['de', 'Dieses Video liken (bisher 471.150 positive Bewertungen)', 471_150],
    ['en', '2 millions of views', 2_000_000],
    ['it', '5 Mi piace', 5],
    ['fr', '269 j’aime', 269],
    ['fr', "141.2K j'aime", 141_200],
    ['ko', '팔로워 862명', 862],
    ['ko', '조회수 2.4천회', 2_400],
    ['ja', '1551 件のいいね。いいねする', 1_551],
    ['en', '1551 件のいいね。いいねする', 1_551],
    ['zh-CN', '10 万次观看', 100_000],
    ['zh-CN', '5 分享', 5],
    ['th', 'การดู 2.4พันครั้ง', 2_400],
    ['th', '5 พันธุ์', 5],
    ['bn', '5 লাইক', 5],
    ['no', 'Sett 2,4k ganger', 2_400],
    ['en', '\u200e\u2068@CrunchLabs\u2069 • \u20682.86m subscribers\u2069', 2_860_000],
    ['en', '❤️ 1.2K', 1_200],
    ['en', '8K followers 8K followers', 8_000],
    ['en', 'Followers, 5K', 5_000],
    ['da', '5 billeder', 5],
    ['sv', '5 bilder', 5],
    ['de', '5 Mal angesehen', 5],
    ['zh-HK', '2.4K次', 2_400],
    ['ja', '1.2K回', 1_200],
  ])('%s: "%s" is %d', (language, text, expected) => {
    expect(value(text, language)).toBe(expected);
  });

  it.each([
    ['en', '5 m'],
    ['en', '5 mi'],
    ['en', '447 K-pop fans'],
    ['en', '22 тыс. просмотров'],
    ['en', '22 tys. wyświetleń'],
    ['en', '조회수 2천회'],
    ['pt', '11 mM de visualizações'],
    ['en', '2 thousand million'],
    ['ja', '1億2000万'],
    ['sw', 'elfu 2.4K'],
    ['en', 'user12K'],
    ['el', '5 χιλιάδων'],
    ['ar', '5 ألفًا'],
  ])('%s: "%s" may hide a unit, so it is no count', (language, text) => {
    expect(parseCount(text, language)).toBeNull();
  });
});

describe('words for zero', () => {
  it.each([
    ['en', 'No views'],
    ['de', 'Keine Aufrufe'],
    ['de', 'Keine'],
    ['ar', 'لا'],
    ['ar', 'لا مشاهدات'],
    ['af', 'Geen kyke nie'],
  ])('%s: "%s" is zero only where asked', (language, text) => {
    expect(parseCount(text, language)).toBeNull();
    expect(parseCount(text, language, { zeroInWords: true })).toMatchObject({ value: 0, precision: 'exact' });
  });

  it.each(['No longer available here', 'Notes', 'Views', ''])('"%s" is not zero', (text) => {
    expect(parseCount(text, 'en', { zeroInWords: true })).toBeNull();
  });
});
