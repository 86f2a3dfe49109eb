import { describe, expect, it } from 'vitest';
import { planOf, questionsIn } from './plan-of';

const listOf = (older: string, newer: string): string =>
  `Handle;Platform;${older};${newer}\nada_q;tiktok;450 EUR;600 EUR\nben_q;tiktok;300 EUR;350 EUR`;

describe('columns of two years', () => {
  it.each([
    ['Fee 2024', 'Fee 2025'],
    ['Fee 24/25', 'Fee 25/26'],
    ['Tarif 24-25', 'Tarif 25-26'],
    ['Compenso 2024/25', 'Compenso 2025/26'],
    ["Fee '25", "Fee '26"],
    ['Fee FY25', 'Fee FY26'],
    ['Fee last year', 'Fee this year'],
    ['Previous fee', 'Fee'],
    ['Honorar alt', 'Honorar neu'],
    ['Honorar (alt)', 'Honorar'],
    ['Honorar Vorjahr', 'Honorar'],
    ['Tarif année dernière', 'Tarif'],
    ['Tarif précédent', 'Tarif actuel'],
    ['Tarifa anterior', 'Tarifa actual'],
    ['Cachê ano passado', 'Cachê atual'],
    ['Compenso anno scorso', 'Compenso'],
    ['Ücret (eski)', 'Ücret (yeni)'],
    ['Гонорар старый', 'Гонорар новый'],
    ['昨年の料金', '今年の料金'],
    ['旧料金', '料金'],
    ['料金 2024年', '料金 2025年'],
  ])('takes the fee of the newer of "%s" and "%s", wherever they stand', (older, newer) => {
    const plan = planOf(listOf(older, newer));
    expect(plan.columns.map(({ meaning }) => meaning).slice(2)).toEqual(['own-text', 'fee-asked']);
    expect(plan.creators[0]?.fees).toMatchObject({
      asked: [{ value: { amount: 600, currency: 'EUR' } }],
    });
    expect(questionsIn(plan)).toEqual([]);
    const turned = planOf(listOf(newer, older)).columns.map(({ meaning }) => meaning);
    expect(turned.slice(2)).toEqual(['fee-asked', 'own-text']);
  });

  it.each([
    ['Honorar', 'Honorar 2026'],
    ['Honorar 2024', 'Honorar'],
  ])('asks, and takes no fee meanwhile, where only one of "%s" and "%s" has a year', (one, other) => {
    const plan = planOf(listOf(one, other));
    expect(questionsIn(plan)).toHaveLength(1);
    expect(plan.questions[0]).toMatchObject({ code: 'column-meaning', suggested: 'fee-asked' });
    expect(plan.creators[0]?.fees).toEqual(planOf('Handle;Platform\nada_q;tiktok').creators[0]?.fees);
    const { heading = '' } = plan.columns.find(({ meaning }) => meaning === 'fee-asked') ?? {};
    expect(plan.creators[0]?.notes).toEqual([expect.stringContaining(`${heading}: `)]);
    const at = plan.questions[0]?.at ?? 0;
    const settled = planOf(listOf(one, other), { meanings: { [at]: { meaning: 'fee-asked' } } });
    expect(settled.creators[0]?.notes).toEqual([]);
  });

  it('takes the newer followers by short years as well', () => {
    const text = 'Handle,Platform,Followers 24,Followers 25\nada_q,tiktok,400,500\nben_q,tiktok,300,350';
    const [first] = planOf(text).creators;
    expect(first?.profiles[0]?.followers.map(({ value }) => value.value)).toEqual([500]);
  });
});
