/**
 * How one large video site writes the view counts of the same videos, by interface language. Numbers are cut, never
 * rounded up. Which kind of space stands where was not kept: tests try all of them.
 */
export const trueViews = [447, 2_423, 22_795, 103_450, 1_468_050, 135_582_351, 1_109_852_895, 11_358_400_300];

/** Language, then one text for each of `trueViews`. */
export const videoSiteCounts = `
af | 447 kyke | 2,4 k kyke | 22 k kyke | 103 k kyke | 1,4 m kyke | 135 m kyke | 1,1 mjd kyke | 11 mjd kyke
ar | 447 مشاهدة | 2.4 ألف مشاهدة | 22 ألف مشاهدة | 103 ألف مشاهدة | 1.4 مليون مشاهدة | 135 مليون مشاهدة | 1.1 مليار مشاهدة | 11 مليار مشاهدة
as | 447টা ভিউ | 2.4 হাজাৰটা ভিউ | 22 হাজাৰটা ভিউ | 1 লাখটা ভিউ | 1.4 নিযুতটা ভিউ | 135 নিঃটা ভিউ | 1.1 শঃ কোঃটা ভিউ | 11 শঃ কোঃটা ভিউ
be | 447 праглядаў | 2,4 тыс. праглядаў | 22 тыс. праглядаў | 103 тыс. праглядаў | 1,4 млн праглядаў | 135 млн праглядаў | 1,1 млрд праглядаў | 11 млрд праглядаў
bg | 447 показвания | 2,4 хил. показвания | 22 хил. показвания | 103 хил. показвания | 1,4 млн. показвания | 135 млн. показвания | 1,1 млрд. показвания | 11 млрд. показвания
bs | 447 pregleda | 2,4 hilj. pregleda | 22 hilj. pregleda | 103 hilj. pregleda | 1,4 mil. pregleda | 135 mil. pregleda | 1,1 mlr. pregleda | 11 mlr. pregleda
ca | 447 visualitzacions | 2,4m visualitzacions | 22m visualitzacions | 103m visualitzacions | 1,4 M de visualitzacions | 135 M de visualitzacions | 1109 M de visualitzacions | 11mM de visualitzacions
da | 447 visninger | 2.423 visninger | 22.795 visninger | 103.450 visninger | 1,4 mio. visninger | 135 mio. visninger | 1,1 mia. visninger | 11 mia. visninger
de | 447 Aufrufe | 2423 Aufrufe | 22.795 Aufrufe | 103.450 Aufrufe | 1,4 Mio. Aufrufe | 135 Mio. Aufrufe | 1,1 Mrd. Aufrufe | 11 Mrd. Aufrufe
en | 447 views | 2.4K views | 22K views | 103K views | 1.4M views | 135M views | 1.1B views | 11B views
en-IN | 447 views | 2.4K views | 22K views | 1 lakh views | 14 lakh views | 13 crore views | 110 crore views | 1.1K crore views
es-419 | 447 vistas | 2,423 vistas | 22,795 vistas | 103,450 vistas | 1.4 M de vistas | 135 M de vistas | 1109 M de vistas | 11 mil M de vistas
es-US | 447 vistas | 2.4 K vistas | 22 K vistas | 103 K vistas | 1.4 M de vistas | 135 M de vistas | 1109 M de vistas | 11 mil M de vistas
eu | 447 ikustaldi | 2423 ikustaldi | 22.795 ikustaldi | 103.450 ikustaldi | 1,4 M ikustaldi | 135 M ikustaldi | 1109 M ikustaldi | 11.358 M ikustaldi
fa | 447 بازدید | 2.4 هزار بازدید | 22 هزار بازدید | 103 هزار بازدید | 1.4 میلیون بازدید | 135 میلیون بازدید | 1.1 میلیارد بازدید | 11 میلیارد بازدید
fil | 447 panonood | 2.4K panonood | 22K panonood | 103K panonood | 1.4M panonood | 135M panonood | 1.1B panonood | 11B panonood
fr | 447 vues | 2,4 k vues | 22 k vues | 103 k vues | 1,4 M de vues | 135 M de vues | 1,1 Md de vues | 11 Md de vues
gl | 447 reproducións | 2423 reproducións | 22.795 reproducións | 103.450 reproducións | 1,4 M reproducións | 135 M reproducións | 1109 M reproducións | 11.358 M reproducións
gu | 447 જોવાયાની સંખ્યા | 2.4 હજાર જોવાયાની સંખ્યા | 22 હજાર જોવાયાની સંખ્યા | 1 લાખ જોવાયાની સંખ્યા | 14 લાખ જોવાયાની સંખ્યા | 13 કરોડ જોવાયાની સંખ્યા | 1.1 અબજ જોવાયાની સંખ્યા | 11 અબજ જોવાયાની સંખ્યા
hr | 447 pregleda | 2,4 tis. pregleda | 22 tis. pregleda | 103 tis. pregleda | 1,4 mil. pregleda | 135 mil. pregleda | 1,1 mlr. pregleda | 11 mlr. pregleda
hu | 447 megtekintés | 2,4 E megtekintés | 22 E megtekintés | 103 E megtekintés | 1,4 M megtekintés | 135 M megtekintés | 1,1 Mrd megtekintés | 11 Mrd megtekintés
id | 447 x ditonton | 2,4 rb x ditonton | 22 rb x ditonton | 103 rb x ditonton | 1,4 jt x ditonton | 135 jt x ditonton | 1,1 M x ditonton | 11 M x ditonton
is | 447 áhorf | 2,4 þ. áhorf | 22 þ. áhorf | 103 þ. áhorf | 1,4 m. áhorf | 135 m. áhorf | 1,1 ma. áhorf | 11 ma. áhorf
iw | 447 צפיות | 2.4K צפיות | 22K צפיות | 103K צפיות | 1.4M צפיות | 135M צפיות | 1.1B צפיות | 11B צפיות
ja | 447 回視聴 | 2423 回視聴 | 2.2万 回視聴 | 10万 回視聴 | 146万 回視聴 | 1.3億 回視聴 | 11億 回視聴 | 113億 回視聴
kk | 447 рет көрілді | 2,4 мың рет көрілді | 22 мың рет көрілді | 103 м. рет көрілді | 1,4 млн рет көрілді | 135 млн рет көрілді | 1,1 млрд рет көрілді | 11 млрд рет көрілді
km | ចំនួនមើល 447 | ចំនួនមើល 2,4ពាន់ | ចំនួនមើល 22 ពាន់ | ចំនួនមើល 103 ពាន់ | ចំនួនមើល 1,4 លាន | ចំនួនមើល 135 លាន | ចំនួនមើល 1,1 ប៊ីលាន | ចំនួនមើល 11 ប៊ីលាន
ko | 조회수 447회 | 조회수 2.4천회 | 조회수 2.2만회 | 조회수 10만회 | 조회수 146만회 | 조회수 1.3억회 | 조회수 11억회 | 조회수 113억회
ky | 447 жолу көрүлдү | 2,4 миң жолу көрүлдү | 22 миң жолу көрүлдү | 103 миң жолу көрүлдү | 1,4 млн жолу көрүлдү | 135 млн жолу көрүлдү | 1,1 млд жолу көрүлдү | 11 млд жолу көрүлдү
lt | 447 views | 2,4 tūkst. peržiūrų | 22 tūkst. peržiūrų | 103 tūkst. peržiūrų | 1,4 mln. peržiūrų | 135 mln. peržiūrų | 1,1 mlrd. peržiūrų | 11 mlrd. peržiūrų
lv | 447 skatījumi | 2,4 tūkst. skatījumu | 22 tūkst. skatījumu | 103 tūkst. skatījumu | 1,4 milj. skatījumu | 135 milj. skatījumu | 1,1 mljrd. skatījumu | 11 mljrd. skatījumu
ml | 447 കാഴ്ച | 2,423 കാഴ്ച | 22,795 കാഴ്ച | 1 ലക്ഷം കാഴ്ച | 14 ലക്ഷം കാഴ്ച | 13 കോടി കാഴ്ച | 110 കോടി കാഴ്ച | 1,135 കോടി കാഴ്ച
mn | 447 үзэлт | 2.4 мянга үзэлт | 22 мянга үзэлт | 103 мянга үзэлт | 1.4 сая үзэлт | 135 сая үзэлт | 1.1 тэрбум үзэлт | 11 тэрбум үзэлт
ms | 447 tontonan | 2.4K tontonan | 22K tontonan | 103K tontonan | 1.4J tontonan | 135J tontonan | 1.1B tontonan | 11B tontonan
my | ကြည့်ရှုမှု 447 | ကြည့်ရှုမှု 2.4ထောင် | ကြည့်ရှုမှု 2.2သောင်း | ကြည့်ရှုမှု 1သိန်း | ကြည့်ရှုမှု 1.4သန်း | ကြည့်ရှုမှု 13ကုဋေ | ကြည့်ရှုမှု ကုဋေ110 | ကြည့်ရှုမှု ကုဋေ1.1ထ
nl | 447 weergaven | 2,4K weergaven | 22K weergaven | 103K weergaven | 1,4 mln. weergaven | 135 mln. weergaven | 1,1 mld. weergaven | 11 mld. weergaven
no | Sett 447 ganger | Sett 2,4k ganger | Sett 22k ganger | Sett 103k ganger | Sett 1,4 mill. ganger | Sett 135 mill. ganger | Sett 1,1 mrd. ganger | Sett 11 mrd. ganger
pa | 447 ਵਾਰ ਦੇਖਿਆ | 2.4 ਹਜ਼ਾਰ ਵਾਰ ਦੇਖਿਆ | 22 ਹਜ਼ਾਰ ਵਾਰ ਦੇਖਿਆ | 1 ਲੱਖ ਵਾਰ ਦੇਖਿਆ | 14 ਲੱਖ ਵਾਰ ਦੇਖਿਆ | 13 ਕਰੋੜ ਵਾਰ ਦੇਖਿਆ | 1.1 ਅਰਬ ਵਾਰ ਦੇਖਿਆ | 11 ਅਰਬ ਵਾਰ ਦੇਖਿਆ
pl | 447 wyświetleń | 2,4 tys. wyświetleń | 22 tys. wyświetleń | 103 tys. wyświetleń | 1,4 mln wyświetleń | 135 mln wyświetleń | 1,1 mld wyświetleń | 11 mld wyświetleń
pt-PT | 447 visualizações | 2,4 mil visualizações | 22 mil visualizações | 103 mil visualizações | 1,4 M de visualizações | 135 M de visualizações | 1,1 mM de visualizações | 11 mM de visualizações
ro | 447 de vizionări | 2,4 K de vizionări | 22 K de vizionări | 103 K de vizionări | 1,4 mil. de vizionări | 135 mil. de vizionări | 1,1 mld. de vizionări | 11 mld. de vizionări
si | බැලීම් 447 | බැලීම් ද2.4 | බැලීම් ද22 | බැලීම් ද103 | බැලීම් මි1.4 | බැලීම් මි135 | බැලීම් බි1.1 | බැලීම් බි11
sk | 447 zhliadnutí | 2,4 tis. zhliadnutí | 22 tis. zhliadnutí | 103 tis. zhliadnutí | 1,4 mil. zhliadnutí | 135 mil. zhliadnutí | 1,1 mld. zhliadnutí | 11 mld. zhliadnutí
sq | 447 shikime | 2,4 mijë shikime | 22 mijë shikime | 103 mijë shikime | 1,4 mln shikime | 135 mln shikime | 1,1 mld shikime | 11 mld shikime
sr | 447 приказа | 2,4 хиљ. приказа | 22 хиљ. приказа | 103 хиљ. приказа | 1,4 мил. приказа | 135 мил. приказа | 1,1 млрд. приказа | 11 млрд. приказа
sv | 447 visningar | 2 423 visningar | 22 795 visningar | 103 450 visningar | 1,4 mn visningar | 135 mn visningar | 1,1 md visningar | 11 md visningar
sw | Kutazamwa: 447 | Kutazamwa: elfu 2.4 | Kutazamwa: elfu 22 | Kutazamwa: elfu 103 | Kutazamwa: 1.4M | Kutazamwa: 135M | Kutazamwa: 1.1B | Kutazamwa: 11B
te | 447 వీక్షణలు | 2,423 వీక్షణలు | 22,795 వీక్షణలు | 1 లక్ష వీక్షణలు | 14 లక్షలు వీక్షణలు | 13 కోట్లు వీక్షణలు | 110 కోట్లు వీక్షణలు | 1,135 కోట్లు వీక్షణలు
th | การดู 447 ครั้ง | การดู 2.4 พัน ครั้ง | การดู 2.2 หมื่น ครั้ง | การดู 1 แสน ครั้ง | การดู 1.4 ล้าน ครั้ง | การดู 135 ล้าน ครั้ง | การดู 1.1 พันล้าน ครั้ง | การดู 1.1 หมื่นล้าน ครั้ง
uk | 447 переглядів | 2,4 тис. переглядів | 22 тис. переглядів | 103 тис. переглядів | 1,4 млн переглядів | 135 млн переглядів | 1,1 млрд переглядів | 11 млрд переглядів
ur | 447 ملاحظات | 2.4 ہزار ملاحظات | 22 ہزار ملاحظات | 1 لاکھ ملاحظات | 14 لاکھ ملاحظات | 13 کروڑ ملاحظات | 1.1 ارب ملاحظات | 11 ارب ملاحظات
vi | 447 lượt xem | 2,4 N lượt xem | 22 N lượt xem | 103 N lượt xem | 1,4 Tr lượt xem | 135 Tr lượt xem | 1,1 T lượt xem | 11 T lượt xem
zh-CN | 447次观看 | 2423次观看 | 2.2万次观看 | 10万次观看 | 146万次观看 | 1.3亿次观看 | 11亿次观看 | 113亿次观看
zh-TW | 觀看次數：447次 | 觀看次數：2423次 | 觀看次數：2.2萬次 | 觀看次數：10萬次 | 觀看次數：146萬次 | 觀看次數：1.3億次 | 觀看次數：11億次 | 觀看次數：113億次
zu | 447 ukubukwa | 2.4K ukubukwa | 22K ukubukwa | 103K ukubukwa | 1.4M ukubukwa | 135M ukubukwa | 1.1B ukubukwa | 11B ukubukwa
`
  .trim()
  .split('\n')
  .map((row) => {
    const [language = '', ...texts] = row.split(' | ');
    return { language, texts };
  });
