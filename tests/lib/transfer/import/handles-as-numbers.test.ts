import { describe, expect, it } from 'vitest';
import { openFile } from '../../../../lib/transfer/import/open-file';
import { planImport } from '../../../../lib/transfer/import/plan';
import { followersIn, profilesIn, refusalsIn } from './plan-of';
import { textRow, workbookBytes } from './workbook-bytes';

/** A workbook of handles that a sheet took for numbers: the place of the format and the number it keeps. */
function planWith(style: number, number: number, link = '') {
  const cells = `<c r="A3" s="${style}"><v>${number}</v></c><c r="B3" t="inlineStr"><is><t>${link}</t></is></c>`;
  const rows = `${textRow(1, 'Handle', 'Link', 'Platform', 'Followers')}${textRow(2, 'maya_q', '', 'Instagram', '900')}<row r="3">${cells}<c r="C3" t="inlineStr"><is><t>Instagram</t></is></c><c r="D3" s="7"><v>120000</v></c></row>`;
  const file = openFile(workbookBytes([{ name: 'A', rows }]));
  if (!file.ok) throw new Error(file.fault.code);
  return planImport(file.value);
}

describe('a handle that a workbook keeps as a number', () => {
  it.each([
    ['as 1.20E+05', 10, 120_000],
    ['as 1.20E+05, by a format of its own', 7, 120_000],
    ['as 120.0E+3', 8, 120_000],
    ['as a time', 9, 0.5208333333333334],
  ])('is not a handle of its digits where the sheet shows it %s', (_, style, number) => {
    const plan = planWith(style, number);
    expect(refusalsIn(plan)).toEqual(['3 changed-by-sheet']);
    expect(profilesIn(plan)).toEqual(['instagram:maya_q']);
  });

  it.each([
    ['12e4', 7, 120_000],
    ['1e5', 8, 100_000],
    ['12E4', 10, 120_000],
  ])('is %s where its link says so', (handle, style, number) => {
    const plan = planWith(style, number, `https://www.instagram.com/${handle}/`);
    expect(profilesIn(plan)).toEqual(['instagram:maya_q', `instagram:${handle}`]);
    expect(plan.remarks).toEqual([{ code: 'repaired-handles', rows: 1, lines: [3] }]);
    // The format says nothing about a number of followers.
    expect(followersIn(plan)[handle]).toEqual([120_000]);
  });

  it('is a handle of digits where the sheet shows the digits', () => {
    expect(profilesIn(planWith(0, 120_000))).toEqual(['instagram:maya_q', 'instagram:120000']);
  });
});
