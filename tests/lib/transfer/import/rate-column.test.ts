import { describe, expect, it } from 'vitest';
import { planOf, questionsIn, refusedCellsIn } from './plan-of';

describe('rates', () => {
  const rates = (heading: string, cells: readonly string[], answers = {}) => {
    const plan = planOf(
      `Instagram\t${heading}\n${cells.map((cell, at) => `user_${String.fromCharCode(97 + at)}\t${cell}`).join('\n')}`,
      { answers },
    );
    return {
      percent: plan.creators.flatMap(({ profiles }) =>
        profiles.flatMap((one) => one.engagementRate.map(({ value }) => value.percent)),
      ),
      questions: questionsIn(plan),
    };
  };

  it.each([
    ['Engagement rate', ['4.2%', '0,91%'], [4.2, 0.91]],
    ['Engagement rate', ['3.4', '0.8', '12'], [3.4, 0.8, 12]],
    ['ER (%)', ['0.4', '0.8'], [0.4, 0.8]],
    ['Engagement rate', ['4.2%', '3.9'], [4.2, 3.9]],
    ['Etkileşim', ['%4,2', '3,1%'], [4.2, 3.1]],
    ['معدل التفاعل', ['٣٫٢٪', '٢٫١٪'], [3.2, 2.1]],
  ])('are percent where the column says so: %s %j', (heading, cells, expected) => {
    expect(rates(heading, cells)).toEqual({ percent: expected, questions: [] });
  });

  it('of 0 are not known', () => {
    expect(rates('Engagement rate', ['0', '0%', '3.4'])).toEqual({ percent: [3.4], questions: [] });
  });

  it('are asked about where all are below one', () => {
    expect(rates('Engagement rate', ['0.031', '0.054'])).toEqual({ percent: [], questions: ['rate-unit:1'] });
    expect(rates('Engagement rate', ['0.031', '0.054'], { 'rate-unit:1': 'share' }).percent).toEqual([
      3.1, 5.4,
    ]);
  });

  const USUAL = ['3.4%', '2.9%', '4.1%', '5.0%', '2.2%'];

  it.each([
    ['ER %', [...USUAL, '0.05']],
    ['Engagement rate', [...USUAL, '0.05']],
    ['ER (%)', ['3.4', '2.9', '4.1', '0.05']],
    ['Engagement rate', ['3.4', '2.9', '4.1', '0.05']],
    ['Interaktionsrate in Prozent', ['0,034', '0,029', '0,041']],
  ])('of one cell that may be a share of one are asked about: %s %j', (heading, cells) => {
    const { percent, questions } = rates(heading, cells);
    expect(percent.filter((one) => one < 1)).toEqual([]);
    expect(questions).toEqual(['rate-unit:1']);
  });

  it('of the other cells stay as they are when one cell is answered', () => {
    const answered = rates('ER %', ['3.4%', '2.9', '0.05'], { 'rate-unit:1': 'share' });
    expect(answered).toEqual({ percent: [3.4, 2.9, 5], questions: [] });
  });

  it.each(['90%', '0.04%'])('a hundred times off the rest of the column are not taken: %s', (cell) => {
    const plan = planOf(
      ['Instagram\tER', ...[...USUAL, cell].map((one, at) => `user_${at}a\t${one}`)].join('\n'),
    );
    expect(refusedCellsIn(plan)).toEqual([`7 ${cell} far-from-column`]);
  });

  it('of a large account beside small ones are no doubt', () => {
    expect(rates('ER (%)', ['3.4', '0.4', '2.8']).percent).toEqual([3.4, 0.4, 2.8]);
    expect(rates('ER', [...USUAL, '0.3%', '18%']).percent.slice(-2)).toEqual([0.3, 18]);
  });

  it('in brackets are settled by the followers of the row', () => {
    const plan = planOf(
      'handle,link,Followers,Engagement\n@maya_q,https://x.com/maya_q,140800,56.33(0.04)\n@tom_q,https://x.com/tom_q,22310,140.1(0.63)',
    );
    expect(plan.creators.flatMap(({ profiles }) => profiles[0]?.engagementRate[0]?.value.percent)).toEqual([
      0.04, 0.63,
    ]);
    expect(questionsIn(plan)).toEqual([]);
  });
});
