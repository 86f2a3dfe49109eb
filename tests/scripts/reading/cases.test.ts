import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { casesOf } from '../../../scripts/reading/cases';

const folder = mkdtempSync(join(tmpdir(), 'yardstick-cases-'));
afterAll(() => rmSync(folder, { recursive: true }));
const page = join(folder, 'page.html');
writeFileSync(page, '<!doctype html>');
const url = 'https://www.instagram.com/maya.bakes/';

function list(cases: unknown): string {
  const file = join(folder, 'cases.json');
  writeFileSync(file, JSON.stringify(cases));
  return file;
}

describe('the arguments of the reading command', () => {
  it('can be one page with its address, named after its file', () => {
    expect(casesOf([page, '--url', url])).toEqual([{ id: page, url, file: page }]);
  });

  it('can be a list with relative or absolute paths', () => {
    const cases = casesOf([
      '--cases',
      list([
        { id: 'a', url, file: 'page.html' },
        { id: 'b', url, file: page },
      ]),
    ]);
    expect(cases.map(({ file }) => file)).toEqual([page, page]);
  });

  it.each([
    ['nothing', [], /npm run -s read/],
    ['a switch that it does not know', ['--help'], /npm run -s read/],
    ['a list that is not there', ['--cases', 'gone.json'], /there is no file .*gone\.json/],
    ['a list that is none', ['--cases', page], /holds no list of cases/],
    ['a page without an address', [page], /npm run -s read/],
    ['an address that is none', [page, '--url', 'maya.bakes'], /is no address/],
    ['a file that is not there', ['gone.html', '--url', url], /there is no file .*gone\.html/],
  ])('is refused with a sentence: %s', (_, commandLine, sentence) => {
    expect(() => casesOf(commandLine)).toThrow(sentence);
  });

  it('are refused with the number of the invalid case', () => {
    expect(() => casesOf(['--cases', list([{ id: 'a', url, file: page }, { id: 'b' }])])).toThrow(
      /case 2 needs/,
    );
  });
});
