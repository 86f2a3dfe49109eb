import { describe, expect, it } from 'vitest';
import { parseCount } from '../../../lib/counts';

const value = (text: string, language: string) => parseCount(text, language)?.value ?? null;

describe('what is no count', () => {
  it.each([
    ['en', ''],
    ['en', 'Share'],
    ['en', '3 days ago 5 views'],
    ['en', '5 of 10'],
    ['en', '12:30'],
    ['zh', '12：30'],
    ['en', '2024-03-04'],
    ['en', '3/4/2024'],
    ['de', '4.3.2024'],
    ['en', 'March 2024'],
    ['en', '5 March'],
    ['de', '5. März'],
    ['ru', '5 марта'],
    ['ja', '3月'],
    ['ja', '2024年'],
    ['en', '5 PM'],
    ['en', '13 minutes'],
    ['en', '50%'],
    ['tr', '%50'],
    ['en', '$5'],
    ['de', '5 €'],
    ['en', '-5'],
    ['en', '−5'],
    ['en', '~5'],
    ['en', '500+'],
    ['en', '10K+'],
    ['en', '447…'],
    ['en', '1st'],
    ['fr', '1er'],
    ['de', '3. Platz'],
    ['ja', '第5回'],
    ['en', '#1'],
    ['en', '1.2.3'],
    ['en', 'v2'],
    ['en', '720p'],
    ['en', '5h'],
    ['en', '2x'],
    ['en', '24/7'],
    ['en', '5-10'],
    ['en', '555-1234'],
    ['en', '+1 555 123 4567'],
    ['en', '@maya5'],
    ['en', '5️⃣'],
    ['en', '1½'],
    ['en', '5 × 5'],
  ])('%s: "%s"', (language, text) => {
    expect(parseCount(text, language)).toBeNull();
  });

  it.each([
    ['en', '2 months ago'],
    ['de', 'vor 2 Monaten'],
    ['es', 'hace 2 meses'],
    ['fr', 'il y a 2 mois'],
    ['pt-BR', 'há 2 meses'],
    ['ru', '2 месяца назад'],
    ['tr', '2 ay önce'],
    ['id', '2 bulan yang lalu'],
    ['vi', '2 tháng trước'],
    ['ko', '2개월 전'],
    ['ja', '2 か月前'],
    ['zh-CN', '2个月前'],
    ['th', '2 เดือนที่ผ่านมา'],
    ['hi', '2 महीने पहले'],
    ['ar', 'منذ 3 أيام'],
    ['he', 'לפני 3 ימים'],
  ])('%s: the age of a video for members, "%s"', (language, text) => {
    expect(parseCount(text, language)).toBeNull();
  });
});
