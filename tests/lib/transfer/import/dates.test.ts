import { describe, expect, it } from 'vitest';
import { planOf, refusedCellsIn } from './plan-of';

describe('dates', () => {
  const sent = (...cells: string[]) =>
    planOf(
      `Instagram\tSent\n${cells.map((cell, at) => `user_${String.fromCharCode(97 + at)}\t${cell}`).join('\n')}`,
    );
  const ownIn = (plan: ReturnType<typeof planOf>) => plan.creators.map(({ own }) => own[0]?.values[0]?.value);

  it('have the order that one date of the column proves', () => {
    expect(ownIn(sent('2/26/26', '3/1/26'))).toEqual(['2026-02-26', '2026-03-01']);
    expect(ownIn(sent('26/2/2026', '3/1/2026'))).toEqual(['2026-02-26', '2026-01-03']);
    expect(ownIn(sent('1.3.2026', '2026年3月4日'))).toEqual(['2026-03-01', '2026-03-04']);
    expect(ownIn(sent('4 mars 2026', 'Mar 5, 2026', '6. März 2026'))).toEqual([
      '2026-03-04',
      '2026-03-05',
      '2026-03-06',
    ]);
  });

  it('are asked about once where nothing proves their order', () => {
    expect(sent('03/04/2026', '05/06/2026').questions).toMatchObject([{ id: 'date-order:1', count: 2 }]);
  });

  it('are refused alone where a cell is no date', () => {
    const plan = sent('2026-02-26', '2026-02-27', '1');
    expect(refusedCellsIn(plan)).toEqual(['4 1 not-a-date']);
    expect(plan.creators).toHaveLength(3);
  });

  it('scores that a sheet took for dates stay as they are, with a remark', () => {
    const plan = planOf('Instagram,Score\nmaya_q,04-mai\ntom_q,4-5\nann_q,05-mai');
    expect(plan.creators[0]?.own[0]?.values[0]?.value).toBe('04-mai');
    expect(plan.remarks).toEqual([{ code: 'values-became-dates', at: 1, cells: 2 }]);
    expect(planOf('Instagram,Fit\nmaya_q,05. Apr\ntom_q,3').remarks).toMatchObject([{ cells: 1 }]);
  });

  it.each(['68 EUR', 'EUR 68', '15 Tsd', '12 Mio'])('an amount is no score: "%s"', (amount) => {
    expect(planOf(`Instagram,Fee 2025 paid\nmaya_q,${amount}\ntom_q,on request\nann_q,gift`).remarks).toEqual(
      [],
    );
    expect(planOf(`Instagram,Kept\nmaya_q,${amount}\ntom_q,05. Apr\nann_q,gift`).remarks).toMatchObject([
      { code: 'values-became-dates', cells: 1 },
    ]);
  });

  it.each(['Follow-up date', 'Last contact', 'Wiedervorlage', 'Sent', 'Due'])(
    'days without a year under "%s" are no scores',
    (heading) => {
      const plan = planOf(`Instagram,${heading}\nmaya_q,12-Mar\ntom_q,3-Apr\nann_q,soon`);
      expect(plan.remarks).toEqual([]);
    },
  );
});
