import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const DOCS = ['README.md', ...globSync('docs/*.md'), 'lib/platforms/ADD-A-PLATFORM.md'];
const PATH = /`((?:assets|components|docs|entrypoints|lib|public|samples|scripts|tests)\/[\w./-]+)`/g;
/** ADD-A-PLATFORM.md and architecture.md write ID where a platform's name goes. */
const PLACEHOLDER = /\bID\b/;

describe('the docs', () => {
  it('name at least fifty files', () => {
    expect(DOCS.flatMap(pathsIn).length).toBeGreaterThan(50);
  });

  it.each(DOCS)('%s names only files that exist', (doc) => {
    expect(pathsIn(doc).filter((path) => !existsSync(path))).toEqual([]);
  });
});

function pathsIn(doc: string): string[] {
  return [...readFileSync(doc, 'utf8').matchAll(PATH)]
    .map(([, path = '']) => path)
    .filter((path) => !PLACEHOLDER.test(path));
}
