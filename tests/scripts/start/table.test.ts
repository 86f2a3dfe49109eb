import { expect, it } from 'vitest';
import { table } from '../../../scripts/start/table';

it('columns are as wide as their widest cell, under the names of the first row', () => {
  expect(
    table([
      { who: 'maya', rate: '3.6%' },
      { who: 'otto.builds', rate: '' },
    ]),
  ).toBe(['who          rate', 'maya         3.6%', 'otto.builds'].join('\n'));
});
