/**
 * Words by which people say that nothing is paid: for a product alone, as a gift or for free. What is paid in another way, such as
 * a commission, is not among them.
 */
const WORDS: ReadonlySet<string> = new Set(
  [
    'gift|gifts|gifted|gifting|barter|free|for free|free of charge|unpaid|pro bono|no fee|no charge|no cost|product|products|product only|products only|free product|free products',
    'pr|pr only|pr sample|pr samples|pr package|pr box|pr gift|sample|samples|seeding|product seeding|gifted only|gifting only|gifted product|in kind|contra|product exchange|trade|unentgeltlich',
    'kostenlos|kostenfrei|umsonst|gratis|geschenk|geschenkt|produkt|produkte|nur produkt|produktsample|produktprobe|produktmuster|pr paket|pr muster|muster|ohne honorar|kein honorar|unbezahlt|warenmuster',
    'gratuit|gratuitement|offert|offerte|produit|produits|produit offert|produits offerts|dotation|dotation produit|échange produit|cadeau|sans rémunération|non rémunéré|bénévole',
    'gratuito|gratuita|canje|producto|productos|intercambio|sin coste|sin costo|sin cobro|regalo|permuta|grátis|produto|produtos|recebidos|sem custo|sem cachê|prodotto|prodotti|omaggio|cambio merce|scambio merce|gifted collab',
    'ruil|ruildeal|kosteloos|za darmo|bezpłatnie|produkt gratis|zdarma|produkt zdarma|bezplatne|ücretsiz|bedava|ürün|ürün karşılığı|hediye|takas|δωρεάν|δώρο|חינם|ברטר|מתנה',
    'бартер|по бартеру|бесплатно|подарок|продукт|продукция|безкоштовно|подарунок',
    '無償|無償提供|無料|商品提供|ギフティング|ギフト|物々交換|무료|무상|무상 제공|협찬|제품 협찬|제품 제공|바터|기프팅|免费|無償合作|免費|互惠|置换|产品置换|產品互惠|寄样|无偿|公關品',
    'مجاني|مجانا|مجانًا|مجاناً|هدية|منتج|मुफ़्त|मुफ्त|निःशुल्क|बार्टर|barter produk|produk|hadiah|ฟรี|แลกสินค้า|miễn phí|quà tặng',
  ]
    .join('|')
    .split('|'),
);

const MAX_LENGTH = 40;

/** Whether a text says that nothing is paid, and nothing else: "gifting", "PR sample", "Produkt". "500 + product" names a fee. */
export function saysNoFee(text: string): boolean {
  if (text === '' || text.length > MAX_LENGTH || /\p{Nd}/u.test(text)) return false;
  const parts = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[-‐_]/g, ' ')
    .split(/[/+&,()[\].!]/)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => WORDS.has(part));
}
