import { describe, expect, it } from 'vitest';
import { isNumberOfFollowers } from '../../../lib/platforms/follower-words';

const says = isNumberOfFollowers;

describe('a number of followers', () => {
  it.each([
    ['1 follower', 'en'],
    ['7,896 followers', 'en-US'],
    [' 20,027 followers ', 'en'],
    ['8K followers', 'en'],
    ['960 seguidores', 'pt-BR'],
    ['960 seguidores', 'es'],
    ['1,2 mi de seguidores', 'pt'],
    ['1,2 M de seguidores', 'es'],
    ['12 mil seguidores', 'pt'],
    ['1.159 Follower:innen', 'de'],
    ['8 Tsd. Follower:innen', 'de'],
    ['10 482 abonnés', 'fr'],
    ['8 k abonnés', 'fr'],
    ['7.896 follower', 'it'],
    ['7.896 volgers', 'nl'],
    ['7,896 followers', 'und'],
    ['7 896 obserwujących', 'pl'],
    ['8 tys. obserwujących', 'pl'],
    ['7 896 följare', 'sv'],
    ['8 t følgere', 'da'],
    ['7 896 følgere', 'nb'],
    ['8 t. seuraajaa', 'fi'],
    ['8 tis. sledujících', 'cs'],
    ['8 тыс. подписчиков', 'ru'],
    ['7 896 підписників', 'uk'],
    ['7.896 de urmăritori', 'ro'],
    ['8 E követő', 'hu'],
    ['8 rb pengikut', 'id'],
    ['7,896 pengikut', 'ms'],
    ['8 B takipçi', 'tr'],
    ['7.896 người theo dõi', 'vi'],
    ['8 N người theo dõi', 'vi'],
    ['8K người theo dõi', 'vi-VN'],
    ['ผู้ติดตาม 7,896 คน', 'th'],
    ['ผู้ติดตาม 8 พัน คน', 'th'],
    ['7,896人のフォロワー', 'ja'],
    ['フォロワー1.2万人', 'ja'],
    ['팔로워 8천명', 'ko'],
    ['7,896명의 팔로워', 'ko'],
    ['1.2万 位关注者', 'zh-CN'],
    ['7,896 位追蹤者', 'zh-TW'],
    ['7,896 من المتابعين', 'ar'],
    ['٧٬٨٩٦ متابعًا', 'ar'],
    ['8 آلاف متابع', 'ar'],
    ['7,896 עוקבים', 'iw'],
    ['8 हज़ार फ़ॉलोअर्स', 'hi'],
    ['8 χιλ. ακόλουθοι', 'el'],
    ['\u20681,159\u2069 followers', 'en'],
  ])('stands alone in “%s” on a page in %s', (text, language) => {
    expect(says(text, language)).toBe(true);
  });

  it.each([
    '500+ connections',
    '+ de 500 conexões',
    '289 other mutual connections',
    'Helping 100K followers bake',
    '100K followers of good flour',
    '3 new followers',
    '12 of your followers',
    '51-200 employees',
    'followers',
    '1,226 Posts',
    `${'9'.repeat(60)} followers`,
  ])('does not stand in “%s”', (text) => {
    expect(says(text, 'en')).toBe(false);
    expect(says(text, 'und')).toBe(false);
  });

  it.each([
    ['3 yeni takipçi', 'tr'],
    ['3 mới người theo dõi', 'vi'],
    ['12 người theo dõi bạn biết', 'vi'],
    ['新しいフォロワー3人', 'ja'],
    ['3人の新しいフォロワー', 'ja'],
    ['새 팔로워 3명', 'ko'],
    ['3 位新关注者', 'zh-CN'],
    ['3 متابعين جدد', 'ar'],
    ['0 takipçi', 'tr'],
    ['٠ متابع', 'ar'],
    ['12 000 seuraajaa ja kasvaa', 'fi'],
    ['3 nowych obserwujących', 'pl'],
    ['7.896 takipçi', 'de'],
  ])('does not stand in “%s” on a page in %s', (text, language) => {
    expect(says(text, language)).toBe(false);
  });

  it.each(['ja', 'ar', 'tr', 'vi', 'de', 'pt'])(
    'does not stand in English on a page in %s, where only a bio is in English',
    (language) => {
      expect(says('10M followers', language)).toBe(false);
    },
  );
});
