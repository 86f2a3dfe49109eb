import { describe, expect, it } from 'vitest';
import { feesUnder } from './fees-under';
import { planOf } from './plan-of';

describe('cells that cannot be read', () => {
  it('what is more than an amount goes to the notes', () => {
    const { fees: read, plan } = feesUnder('Fee', ['$350 + 10%', '$200', 'product only', 'TBD']);
    expect(read).toEqual([{ amount: 200, currency: 'USD' }]);
    expect(plan.creators.flatMap(({ notes }) => notes)).toEqual([
      'Fee: $350 + 10%',
      'Fee: product only',
      'Fee: TBD',
    ]);
  });

  it('what cannot be read goes to the notes from every kind of column', () => {
    const plan = planOf(
      [
        'Instagram,Followers,ER %,Last contacted,Avg. views,Updated,Fee (EUR)',
        'maya_q,1200,3.4%,2026-03-01,900,2026-03-01,450',
        'tom_q,many,high,2026-04-31,lots,soon,a lot',
        'lea_q,900,2.9%,2026-04-02,800,2026-03-02,500',
      ].join('\n'),
    );
    expect(plan.creators.map(({ notes }) => notes)).toEqual([
      [],
      [
        ...['Followers: many', 'ER %: high', 'Last contacted: 2026-04-31', 'Avg. views: lots'],
        ...['Updated: soon', 'Fee (EUR): a lot'],
      ],
      [],
    ]);
  });

  it('an amount whose currency nobody names stays readable until the question is answered', () => {
    const open = planOf('Instagram,Fee\nmaya_q,750');
    expect(open.creators[0]?.notes).toEqual(['Fee: 750']);
    const id = open.questions[0]?.id ?? '';
    const answered = planOf('Instagram,Fee\nmaya_q,750', { answers: { [id]: 'EUR' } });
    expect(answered.creators[0]?.notes).toEqual([]);
  });
});
