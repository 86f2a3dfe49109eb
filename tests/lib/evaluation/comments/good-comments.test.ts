import { describe, expect, it } from 'vitest';
import { BUYING_PHRASES } from '../../../../lib/evaluation/comments/buying-phrases';
import { goodSignsIn } from '../../../../lib/evaluation/comments/good-comments';

const signs = (text: string) => goodSignsIn(text, 'maya.bakes').map(({ kind, language }) => [kind, language]);

describe('comments that speak for the account', () => {
  it.each([
    ['Just bought two, thank you!', 'bought', 'en'],
    ['La compré ayer y me encanta', 'bought', 'es'],
    ['Comprei por sua causa', 'bought', 'pt'],
    ['Je l’ai achetée hier, merci', 'bought', 'fr'],
    ['Hab ich mir gleich bestellt 😅', 'bought', 'de'],
    ['L’ho comprata anche io', 'bought', 'it'],
    ['Meteen besteld!', 'bought', 'nl'],
    ['Jag köpte en igår', 'bought', 'sv'],
    ['Kupiłam dzięki Tobie', 'bought', 'pl'],
    ['Ben de aldım, süper', 'bought', 'tr'],
    ['Udah beli kemarin kak', 'bought', 'id'],
    ['Mình vừa mua hôm qua', 'bought', 'vi'],
    ['Я купила вчера', 'bought', 'ru'],
    ['اشتريتها أمس', 'bought', 'ar'],
    ['मैंने खरीदा कल', 'bought', 'hi'],
    ['昨日買いました！', 'bought', 'ja'],
    ['어제 샀어요', 'bought', 'ko'],
    ['昨天下单了', 'bought', 'zh'],
    ['เพิ่งซื้อเมื่อวาน', 'bought', 'th'],
    ['Where did you get the pan?', 'asks-where', 'en'],
    ['¿De dónde es el vestido?', 'asks-where', 'es'],
    ['Onde você comprou?', 'asks-where', 'pt'],
    ['Elle est magnifique, quelle marque ?', 'asks-where', 'fr'],
    ['Wo hast du die her?', 'asks-where', 'de'],
    ['Quanto costa?', 'asks-where', 'it'],
    ['Welk merk is dat?', 'asks-where', 'nl'],
    ['Var köpte du den?', 'asks-where', 'sv'],
    ['Gdzie można kupić?', 'asks-where', 'pl'],
    ['Fiyatı ne kadar?', 'asks-where', 'tr'],
    ['Beli dimana kak?', 'asks-where', 'id'],
    ['Mua ở đâu vậy?', 'asks-where', 'vi'],
    ['Сколько стоит?', 'asks-where', 'ru'],
    ['كم سعره؟', 'asks-where', 'ar'],
    ['Kahan milega ye?', 'asks-where', 'hi'],
    ['どこで買いましたか？', 'asks-where', 'ja'],
    ['어디서 샀어요?', 'asks-where', 'ko'],
    ['求链接！', 'asks-where', 'zh'],
    ['ซื้อที่ไหนคะ', 'asks-where', 'th'],
    ['بكم هذا الفستان؟', 'asks-where', 'ar'],
    ['من وين اشتريته؟', 'asks-where', 'ar'],
    ['もう買いましたから', 'bought', 'ja'],
    ['Just bought it! How long do I bake it?', 'bought', 'en'],
    ['Not me! I bought the blue one.', 'bought', 'en'],
    ['Link?', 'asks-where', 'en'],
    ['So pretty! Price?', 'asks-where', 'en'],
    ['¿Precio?', 'asks-where', 'es'],
    ['Preço?', 'asks-where', 'pt'],
    ['Prix ?', 'asks-where', 'fr'],
    ['Цена?', 'asks-where', 'ru'],
    ['السعر؟', 'asks-where', 'ar'],
  ])('“%s”: %s (%s)', (text, kind, language) => {
    expect(signs(text)).toEqual([[kind, language]]);
  });

  it('are known in at least ten languages', () => {
    expect(new Set(BUYING_PHRASES.map(({ language }) => language)).size).toBeGreaterThanOrEqual(10);
  });

  it.each([
    'I wish I bought it',
    'I have not bought it yet',
    'Have you bought it?',
    'No compré nada',
    'Não comprei ainda',
    'bought',
    'Nefes aldım',
    '没买了',
    'Beautiful bread',
    'I should have bought it',
    'Who bought this?',
    'Anyone bought this?',
    'nobody bought it',
    'Hast du das schon gekauft?',
    'Wer hat das schon gekauft?',
    'heb je die al besteld?',
    'Vem har köpt den?',
    'bunu aldım mı hatırlamıyorum',
    'kamu udah beli?',
    'udah beli belum?',
    'đã mua chưa?',
    '买了吗？',
    '不买了',
    '想买了',
    '买了没',
    '샀어요?',
    'Уже купила?',
    'Just bought it?',
    // Only alone and asked is a single word a question for the shop.
    'Price',
    'Is the price of flour up?',
    'Who is Link?',
    '買いましたか？',
    // "Welcome to you", "your hearts", "where are you from": none asks for a price or a shop.
    'أهلا بكم',
    'الله يسعد قلوبكم',
    'من وين انت',
    'من أين أنت',
  ])('“%s” says no such thing', (text) => {
    expect(signs(text)).toEqual([]);
  });

  it('give the matching words', () => {
    expect(goodSignsIn('OMG just ordered one for @ana.cooks', null)).toEqual([
      { kind: 'bought', match: 'just ordered', language: 'en' },
      { kind: 'tags-person', match: '@ana.cooks', language: null },
    ]);
  });

  it('count a mention only with other words, and never of the account itself', () => {
    expect(signs('@ana we need this')).toEqual([['tags-person', null]]);
    expect(signs('@ana @ben')).toEqual([]);
    expect(signs('@Maya.Bakes how long in the oven?')).toEqual([]);
    expect(signs('write to bread@maya.example for a loaf')).toEqual([]);
  });
});
