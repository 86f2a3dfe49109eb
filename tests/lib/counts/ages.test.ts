import { describe, expect, it } from 'vitest';
import { mayBeAgo } from '../../../lib/counts/ages';

describe('how long ago something was', () => {
  it.each([
    ['en', '2 weeks ago'],
    ['en', 'Streamed 11 months ago'],
    ['en-GB', '1 day ago'],
    ['de-DE', 'vor 2 Tagen gestreamt'],
    ['fr-FR', 'il y a 3 ans'],
    ['pt-BR', 'há 5 meses'],
    ['ja-JP', '3 週間前'],
    ['zh-CN', '2 个月前'],
    ['vi-VN', '2 tháng trước'],
    ['th-TH', '2 เดือนที่ผ่านมา'],
    ['sv', 'för 2 mån sedan'],
    ['ar', 'قبل يومين'],
    ['ar', 'قبل ٣ أيام'],
    ['he', 'לפני שעתיים'],
    ['ru', '5 месяцев назад'],
    // Words of a site's own, which are not those of `Intl`.
    ['hu', '2 hete'],
    ['hi', '2 हफ़्ते पहले'],
    ['und', '2 weeks ago'],
  ])('may be said, in %s, by "%s"', (language, text) => {
    expect(mayBeAgo(text, language)).toBe(true);
  });

  it.each([
    ['en', 'Premieres tomorrow'],
    ['en', 'Premieres in 5 hours'],
    ['en', 'Premieres Friday at 6 PM'],
    ['en', 'Premieres Aug 14'],
    ['en', 'Premieres 14/08/2027, 13:00'],
    ['en', 'Scheduled for 2027'],
    ['de', 'Premiere in 2 Tagen'],
    ['de', 'Premiere am 14. August'],
    ['fr', 'Première demain'],
    ['ru', 'Премьера 14 августа'],
    ['ja', '3 日後に公開'],
    ['ja', 'まもなく公開'],
    ['und', ''],
  ])('is not said, in %s, by "%s"', (language, text) => {
    expect(mayBeAgo(text, language)).toBe(false);
  });
});
