import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** Fields of citations and of the lists that captions and comments are searched for: data, not words of ours. */
const DATA_FIELDS: ReadonlySet<string> = new Set(['source', 'seenOn', 'credit', 'tiers', 'words']);
/** Lists of phrases in the languages of the comments, and nothing else. */
const PHRASE_LISTS = /comments\/(buying-phrases\/|generic-phrases\.ts$)/;
/** The terms that a table's figures are used under are called so everywhere. */
const NAMES: ReadonlySet<string> = new Set(['CC BY 4.0']);
/** Tier names that earlier versions stored: compared with, never shown. */
const STORED_NAMES: ReadonlySet<string> = new Set(['above micro']);

interface Literal {
  file: string;
  text: string;
}

/** Texts of two words or more, whether in quotes or in a template; what is put into a template counts as a word. */
function sentencesIn(file: string, code = readFileSync(file, 'utf8')): Literal[] {
  const { program, errors } = parseSync(file, code);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  return textsBelow(program)
    .filter((text) => /\S\s+\S/.test(text) && /\p{L}/u.test(text))
    .map((text) => ({ file, text }));
}

function textsBelow(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsBelow);
  if (typeof node !== 'object' || node === null) return [];
  const { type, key, value, tag, quasis } = node as {
    type?: string;
    key?: { name?: string; value?: unknown };
    value?: unknown;
    tag?: unknown;
    quasis?: { value: { cooked: string } }[];
  };
  if (type === 'ImportDeclaration') return [];
  if (type === 'Property' && DATA_FIELDS.has(key?.name ?? String(key?.value))) return [];
  // `String.raw` writes patterns.
  if (type === 'TaggedTemplateExpression' && tag) return [];
  const own =
    type === 'Literal' && typeof value === 'string'
      ? [value]
      : type === 'TemplateLiteral' && quasis
        ? [quasis.map(({ value: { cooked } }) => cooked).join('…')]
        : [];
  return [...own, ...Object.values(node).flatMap(textsBelow)];
}

describe('the engine speaks in codes', () => {
  const files = globSync('lib/{evaluation,metrics}/**/*.ts').filter((file) => !PHRASE_LISTS.test(file));

  it('and holds no sentence of its own', () => {
    expect(files.length).toBeGreaterThan(50);
    const sentences = files
      .flatMap((file) => sentencesIn(file))
      .filter(({ text }) => !NAMES.has(text) && !STORED_NAMES.has(text));
    expect(sentences).toEqual([]);
  });

  it.each([
    ["const why = 'too few posts';", ['too few posts']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code to be read.
    ['const why = `Row ${line} is empty.`;', ['Row … is empty.']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code to be read.
    ['const why = `${count} faults`;', ['… faults']],
    ["const table = { doubt: 'No date', source: 'A paper, 2025' };", ['No date']],
    ["import { a } from './two words'; const code = 'too-few-posts';", []],
  ])('finds what a person could read in %s', (code, expected) => {
    expect(sentencesIn('invented.ts', code).map(({ text }) => text)).toEqual(expected);
  });
});
