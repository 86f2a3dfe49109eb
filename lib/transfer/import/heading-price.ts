/** What a price is called, also where the word alone can mean a rate. In the form of `headingText`. */
const PRICE =
  'rates?|fees?|prices?|pricing|costs?|charges?|quotes?|taux|tarifs?|prix|couts?|cachet|tasa|tarifas?|precios?|coste|costo|taxa|precos?|valor|cache|tasso|prezzo|compenso|tariffa|tarief|prijs|kosten|preis|honorar|gage|stawka|cena|koszt|ucret|fiyat|ставка|цена|стоимость|harga|biaya';
const EACH = 'per|pro|je|par|por|cada|for|für|fur|pour|para|a|za|за|на|one|an?|1|x';
/** What a creator is paid for. */
const WORK =
  'posts?|reels?|stor(?:y|ies)|videos?|shorts?|tik ?toks?|carousels?|integrations?|mentions?|lives?|streams?|episodes?|deliverables?|pieces?|content|collabs?|collaborations?|campaigns?|ugc|sponsored|sponsorship|ads?|day|hour|feed|beitrag|beitrage|tag|publication|publicacion|publicacao|historia|contenuto|bericht|rolk[aię]|film|gonderi|hikaye|пост|сторис|ролик|видео|рилс|postingan|konten';
const RESULT =
  'views?|engagements?|clicks?|likes?|followers?|subscribers?|leads?|sales?|installs?|1000|1 ?k|1 ?000|1 k|mille|thousand|interaktion|aufrufe?|klicks?|vues?|clics?|vistas?|visualizac\\p{L}+';
/** "Engagement rate per post" is a measure, and so is whatever else a rate can be of. */
const MEASURED =
  /engag|interak|interacc|interac|coinvolg|etkiles|вовлеч|(?:^| )er(?: |$)|(?:views?|likes?|comments?|click|clicks|response|reply|replies|growth|conversion|open|save|share|shares|posting|upload|completion|retention|hit|success|watch)(?: through)? rates?|pct|percent|frequency/;

const EACH_WORK = new RegExp(`(?:^| )(?:${PRICE}) (?:(?:${EACH}) )*(?:\\p{L}+ )?(?:${WORK})(?: |$)`, 'u');
const WORK_FIRST = new RegExp(`(?:^| )(?:${WORK}) (?:${PRICE})(?: |$)`, 'u');
const EACH_RESULT = new RegExp(`(?:^| )(?:${PRICE}) (?:(?:${EACH}) )*(?:${RESULT})(?: |$)`, 'u');
const ASKED =
  /^(?:their |creator |influencer )?(?:quoted|hourly|daily|flat|base|standard|asking|their|normal|usual|fixed) rates?$/;

/**
 * What a heading about prices means: the price of a piece of work, or a cost by result such as the cost per engagement, which
 * is neither a fee nor that result. Null for any other heading. `heading` in the form of `headingText`.
 */
export function priceHeading(heading: string): 'fee-asked' | 'fee-offered' | 'fee-agreed' | 'other' | null {
  if (EACH_RESULT.test(heading)) return 'other';
  if (MEASURED.test(heading)) return null;
  if (!EACH_WORK.test(heading) && !WORK_FIRST.test(heading) && !ASKED.test(heading)) return null;
  if (/agreed|final|negotiated|vereinbart|convenu|acordad|concordat|согласован/.test(heading))
    return 'fee-agreed';
  return /offer|angebot|offre|ofert|offert|предлож/.test(heading) ? 'fee-offered' : 'fee-asked';
}
