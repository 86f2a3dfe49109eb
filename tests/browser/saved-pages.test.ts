import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WholeState } from '../../lib/messages/contract';
import { type CaseAnswer, readCases } from '../../scripts/reading/read-cases';
import { outline } from '../lib/platforms/outline';
import { inventedPages } from './harness/invented-pages';
import { startYardstick, type Yardstick } from './harness/yardstick';

const pages = await inventedPages();
const answers = new Map<string, CaseAnswer>();

let yardstick: Yardstick;
beforeAll(async () => {
  yardstick = await startYardstick();
  await readCases(yardstick, pages, ({ id }, answer) => answers.set(id, answer));
}, 120_000);
afterAll(() => yardstick.close());

function reportOf(id: string): NonNullable<WholeState['report']> {
  const answer = answers.get(id);
  if (!answer || 'problem' in answer) throw new Error(answer?.problem ?? 'never asked');
  if (answer.state.report === null) throw new Error(`no report, only the status ${answer.state.status}`);
  return answer.state.report;
}

describe('The built extension in Chromium', () => {
  it('finds invented pages to read', () => {
    expect(pages.length).toBeGreaterThan(30);
  });

  it.each(pages)('reads $id like the unit tests', ({ id, expected }) => {
    expect(outline(reportOf(id))).toEqual(expected);
  });
});
