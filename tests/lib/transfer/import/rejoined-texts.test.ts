import { describe, expect, it } from 'vitest';
import { planOf, profilesIn, refusalsIn } from './plan-of';

const notesIn = (text: string) => planOf(text).creators.flatMap(({ notes }) => notes);
const remarkIn = (text: string) => planOf(text).remarks.find(({ code }) => code === 'rejoined-texts');

describe('a note with separators and no quotation marks', () => {
  it('is put together again where every row has one', () => {
    const text =
      'Instagram,followers,notes\nmaya_q,1200,nice, but late\ntom_q,900,slow, kind, far away\nann_q,800,no, yes';
    expect(notesIn(text)).toEqual(['nice, but late', 'slow, kind, far away', 'no, yes']);
    expect(remarkIn(text)).toEqual({ code: 'rejoined-texts', at: 2, rows: 3, lines: [2, 3, 4] });
  });

  it('is put together again in a single row, also of a list with semicolons', () => {
    expect(notesIn('Instagram;notes\nmaya_q;nice\ntom_q;nice; but late;;')).toEqual([
      'nice',
      'nice; but late',
    ]);
    expect(notesIn('Instagram,followers,notes\nmaya_q,1200,fine\ntom_q,1300,nice,late')).toEqual([
      'fine',
      'nice,late',
    ]);
  });

  it.each([
    ['a city was divided', 'Instagram,city,notes\nmaya_q,Wien,fine\ntom_q,Wien, AT,nice'],
    ['a number was divided', 'Instagram,followers,notes\nmaya_q,1200,fine\ntom_q,12,400,nice'],
    [
      'a number was divided and the note too',
      'Instagram,followers,notes\nmaya_q,1200,fine\ntom_q,12,400,a, b',
    ],
    ['an amount was divided', 'Instagram,fee,notes\nmaya_q,€500,fine\ntom_q,€1,200, nice'],
    ['a price was divided', 'Instagram,fee,notes\nmaya_q,500 €,fine\ntom_q,1,200.50 €, nice'],
    ['cents were divided', 'Instagram,fee,notes\nmaya_q,500 €,fine\ntom_q,1200,50 €, nice'],
    ['it has quotation marks', 'Instagram,followers,notes\nmaya_q,1200,fine\ntom_q,1300,"a, b",Wien'],
    ['it is empty', 'Instagram,followers,notes\nmaya_q,1200,fine\ntom_q,1300,, Wien'],
    ['the last column is no text', 'Instagram,notes,followers\nmaya_q,fine,1200\ntom_q,fine,1300, 4'],
  ])('is not believed where %s', (_, text) => {
    const plan = planOf(text);
    expect(profilesIn(plan)).toEqual(['instagram:maya_q']);
    expect(refusalsIn(plan)).toHaveLength(1);
    expect(remarkIn(text)).toBeUndefined();
  });

  it('leaves a column without a heading for the user to choose', () => {
    const text = 'Instagram,followers,notes\nmaya_q,1200,fine,Wien\ntom_q,1300,nice,Graz\nann_q,1400,ok,Linz';
    expect(planOf(text).columns).toHaveLength(4);
    expect(notesIn(text)).toEqual(['fine', 'nice', 'ok']);
  });

  it('is the reason if it spoils every row', () => {
    const plan = planOf('Instagram,notes,followers\nmaya_q,a,1200, 3\ntom_q,b,1300\nann_q,c, d,1400', {
      skipped: new Set([3]),
    });
    expect(new Set(plan.refusedRows.map(({ why }) => why.code))).toEqual(
      new Set(['more-cells-than-columns']),
    );
    expect(plan.nothingBecause).toBe('more-cells-than-columns');
  });
});
