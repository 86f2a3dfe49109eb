import { describe, expect, it } from 'vitest';
import { countsAmong, type HeaderPart } from '../../../../lib/platforms/youtube/header-counts';
import { youtube } from '../../../../lib/platforms/youtube/platform';
import { lookAt } from '../look-at';

type Said = [language: string, subscribers: string, videos: string, label?: string | null];

function found(...[language, subscribers, videos, label = subscribers]: Said) {
  const html = `<html lang="${language}"></html>`;
  const look = lookAt(
    youtube,
    new DOMParser().parseFromString(html, 'text/html'),
    'https://www.youtube.com/@maya',
  );
  const parts: HeaderPart[] = [
    { text: '@maya', label: null },
    { text: subscribers, label },
    { text: videos, label: null },
  ];
  return countsAmong(parts, look);
}

function counts(...said: Said) {
  const { followers, posts } = found(...said);
  const numberOf = (one: typeof posts) => (one && 'value' in one ? one.value : null);
  return [numberOf(followers), numberOf(posts)];
}

describe('subscribers and videos in a channel’s header', () => {
  it.each([
    ['en', '25.3M subscribers', '373 videos', 25_300_000, 373],
    ['hi', '2.5 क॰ सदस्य', '373 वीडियो', 25_000_000, 373],
    ['hi', '48.2 हज़ार सदस्य', '1.2 हज़ार वीडियो', 48_200, 1_200],
    ['bn', '50.4 লাটি সদস্য', '373টি ভিডিও', 5_040_000, 373],
    ['ar', '25.3 مليون مشترك', '1.2 مليون فيديو', 25_300_000, 1_200_000],
    ['ja', 'チャンネル登録者数 1.72万人', '373 本の動画', 17_200, 373],
    ['ko', '구독자 1.72만명', '동영상 373개', 17_200, 373],
    ['zh-TW', '1.72萬位訂閱者', '373 部影片', 17_200, 373],
    ['es', '4,69 M de suscriptores', '6,8 K vídeos', 4_690_000, 6_800],
    ['sw', 'Waliojisajili: elfu 25', 'Video: elfu 1.1', 25_000, 1_100],
    ['my', 'စာရင်းသွင်းသူ 2.2သောင်း', 'ဗီဒီယို 373 ခု', 22_000, 373],
  ])('are told apart in %s', (language, subscribers, videos, followers, posts) => {
    expect(counts(language, subscribers, videos)).toEqual([followers, posts]);
  });

  it.each([
    ['en', '2.5M subscribers', '305K subscribers'],
    ['hi', '2.5 लाख सदस्य', '305 हज़ार सदस्य'],
    ['hi', '2.5 लाख सदस्य', '305 सदस्य'],
    ['zh-TW', '1.72萬位訂閱者', '305萬位訂閱者'],
    ['ko', '구독자 1.72만명', '구독자 305명'],
    ['sw', 'Waliojisajili: elfu 25', 'Waliojisajili: elfu 1.1'],
  ])('are not, where a second number of subscribers stands: %s', (language, subscribers, other) => {
    expect(counts(language, subscribers, other)[1]).toBeNull();
  });

  it.each([
    ['en', '12 subscribers', 'No videos'],
    ['de', '12 Abonnenten', 'Keine Videos'],
    ['es', '12 suscriptores', 'Sin videos'],
  ])(
    'of a channel without videos the one number is the subscribers’, labelled or not: %s',
    (language, one, none) => {
      expect(counts(language, one, none)).toEqual([12, 0]);
      expect(counts(language, one, none, null)).toEqual([12, 0]);
    },
  );

  it.each([
    ['en', '373 videos'],
    ['pl', '373 filmy'],
    ['lt', '373 vaizdo įrašai'],
    ['is', '373 myndskeið'],
    ['eu', '373 bideo'],
    ['kk', '373 бейне'],
    ['hy', '373 տեսանյութ'],
    ['ka', '373 ვიდეო'],
    ['bn', '373টি ভিডিও'],
    ['mr', '373 व्हिडिओ'],
    ['ta', '373 வீடியோக்கள்'],
    ['si', 'වීඩියෝ 373'],
    ['km', 'វីដេអូ 373'],
    ['am', '373 ቪዲዮዎች'],
  ])('a channel that hides its subscribers shows its videos alone: %s', (language, one) => {
    expect(counts(language, '', one, null)).toEqual([null, 373]);
    expect(found(language, '', one, null).followers).toEqual({ absent: 'hidden' });
  });

  it('are not called hidden if the header has one number with unknown words', () => {
    const { followers, posts } = found('tlh', '', '373 mIllogh', null);
    expect([followers, posts]).toEqual([{ absent: 'unreadable' }, undefined]);
  });

  it('are not read from a number that counts videos', () => {
    expect(counts('en', '12 videos', 'Video artist', null)).toEqual([null, 12]);
  });
});
