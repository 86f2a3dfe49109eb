import { describe, expect, it } from 'vitest';
import { planOf } from './plan-of';

const list = (...phones: string[]) =>
  planOf(['Instagram;Tél.', ...phones.map((phone, n) => `maya_${n};${phone}`)].join('\n'));
const lostIn = (...phones: string[]) =>
  list(...phones).remarks.flatMap((remark) => (remark.code === 'lost-zeros' ? [remark] : []));

describe('a phone number whose first 0 a sheet has dropped', () => {
  it.each([
    ['numbers with their 0', '06 70 30 41 11'],
    ['a number with the code of the country', '+33 6 70 30 41 11'],
    ['a number with both', '+33 (0)6 70 30 41 11'],
    ['a number that is dialled from abroad', '0033670304111'],
  ])('is said beside %s, and stays as it is', (_, other) => {
    expect(lostIn(other, '612673774', '', '616 13 63 55')).toEqual([
      { code: 'lost-zeros', at: 1, cells: 2, lines: [3, 5] },
    ]);
    expect(list(other, '612673774').creators[1]?.phone).toMatchObject([{ value: '612673774' }]);
  });

  it.each([
    ['nothing else in the column', ['612673774', '616136355']],
    ['a country without such a 0', ['+34 612 67 37 74', '612673774']],
    ['numbers of another length', ['0670304111', '21255501']],
    ['a North American number', ['+1 212 555 0100', '2125550100']],
    ['numbers with a code but no sign', ['+33 6 70 30 41 11', '33612673774']],
    ['whole numbers', ['0670304111', '06 12 67 37 74']],
  ])('is not suspected with %s', (_, phones) => {
    expect(lostIn(...phones)).toEqual([]);
  });
});
