import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../lib/transfer/import/grid';
import { type ImportChoices, planImport } from '../../../../lib/transfer/import/plan';
import { planOf } from './plan-of';

describe('the list in a file', () => {
  it('is found below titles, blank rows and merged groups, and above totals and explanations', () => {
    const plan = planOf(
      [
        'Spring campaign,,,',
        ',,,',
        'Creator,,Reach,',
        'Handle,Platform,Followers,Notes',
        'maya_q,Instagram,1200,a',
        'Handle,Platform,Followers,Notes',
        'tom_q,TikTok,900,b',
        'Total,,2100,',
        'Target: not yet written to,,,',
      ].join('\n'),
    );
    expect(plan.headingLine).toBe(4);
    expect(plan.creators).toHaveLength(2);
    expect(plan.leftRows).toEqual([
      { line: 1, why: 'title' },
      { line: 3, why: 'title' },
      { line: 6, why: 'repeated-heading' },
      { line: 8, why: 'totals' },
      { line: 9, why: 'text' },
    ]);
  });

  it('takes the platform from a row of its own above', () => {
    const plan = planOf('Handle,Followers\nINSTAGRAM,\n@maya_q,1200\nTikTok,\n@ann_q,800');
    expect(plan.creators.map(({ profiles }) => profiles[0]?.key)).toEqual([
      'instagram:maya_q',
      'tiktok:ann_q',
    ]);
    expect(plan.leftRows).toEqual([
      { line: 2, why: 'section' },
      { line: 4, why: 'section' },
    ]);
  });

  it('takes the platform from a merged heading above', () => {
    const plan = planOf(
      'Instagram,,TikTok,\nHandle,Followers,Handle,Followers\nmaya_q,1200,maya.tok,3400\ntom_q,1,t.tok,2',
    );
    expect(plan.creators[0]?.profiles).toMatchObject([
      { key: 'instagram:maya_q', followers: [{ value: { value: 1200 } }] },
      { key: 'tiktok:maya.tok', followers: [{ value: { value: 3400 } }] },
    ]);
  });

  it('is the one that the user chose among several sheets', () => {
    const sheet = (name: string, handle: string) => ({
      ...{ name, isHidden: false },
      rows: [
        { line: 1, cells: ['Instagram handle', 'Followers'] },
        { line: 2, cells: [handle, '1200'] },
      ],
    });
    const grids = [
      sheet('2024', 'maya_q'),
      sheet('2025', 'tom_q'),
      { ...sheet('Old', 'lina_q'), isHidden: true },
    ];
    const asked = planFrom(grids);
    expect(asked.questions).toMatchObject([{ id: 'sheet', answers: ['2024', '2025'], suggested: '2024' }]);
    const chosen = planFrom(grids, '2025');
    expect(chosen.questions).toEqual([]);
    expect(chosen.creators[0]?.profiles[0]?.handle).toBe('tom_q');
  });
});

function planFrom(grids: readonly Grid[], sheet?: string) {
  const choices: ImportChoices = sheet === undefined ? {} : { sheet };
  return planImport({ grids }, choices);
}
