import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const DOCS = ['README.md', ...globSync('docs/*.md'), 'lib/platforms/ADD-A-PLATFORM.md'];
const PATH = /`((?:assets|components|docs|entrypoints|lib|public|samples|scripts|tests)\/[\w./-]+)`/g;
/** Matches `[methods](docs/methods.md)`, but not a web address or a heading of the same page. */
const LINK = /\]\((?![a-z]+:|#)([^)#\s]+)/g;
/** ADD-A-PLATFORM.md and architecture.md write ID where a platform's name goes. */
const PLACEHOLDER = /\bID\b/;

describe('the docs', () => {
  it('name at least fifty files', () => {
    expect(DOCS.flatMap(pathsIn).length).toBeGreaterThan(50);
  });

  it.each(DOCS)('%s names only files that exist', (doc) => {
    expect(pathsIn(doc).filter((path) => !existsSync(path))).toEqual([]);
  });

  it.each(DOCS)('%s links only to files that exist', (doc) => {
    const links = [...readFileSync(doc, 'utf8').matchAll(LINK)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(join(dirname(doc), path)))).toEqual([]);
  });
});

function pathsIn(doc: string): string[] {
  return [...readFileSync(doc, 'utf8').matchAll(PATH)]
    .map(([, path = '']) => path)
    .filter((path) => !PLACEHOLDER.test(path));
}
