import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsIn } from './words-in-code';

/** Phrases that captions and comments are searched for, in their languages. */
const PHRASE_LISTS = /comments\/(buying-phrases\/|generic-phrases\.ts$)/;
/** The languages' own names, and what fills up the language for tests. */
const ABOUT_LANGUAGES = /^lib\/words\/(catalogue\/|languages\.ts$)/;
/** What cells of other people's files say in many languages, and what cells of ours say in every language. */
const WORDS_OF_FILES =
  /^lib\/transfer\/(booleans|file-words|formula-rule|clipboard\/write-table|export\/(targets|research)\/[\w-]+|import\/(countries|do-not-contact|heading-price|heading-words|known-stages|more-heading-words|other-platforms|rows-of-list|shared-sign|unit-by-language|unknown-words|without-tax))\.ts$/;
/** What earlier versions stored, schemas of the database, keys as a library writes them, and names that are the same in every language. */
const DATA: Record<string, readonly string[]> = {
  'components/ui/keys/shortcuts.ts': ['Control+y', 'Alt+ArrowDown', 'Alt+ArrowUp'],
  'lib/metrics/measures/tier-schemes.ts': ['above micro'],
  'lib/metrics/benchmarks/playersells.ts': ['CC BY 4.0'],
  'lib/settings/workspaces.ts': ['Main'],
  'lib/transfer/backup/is-backup.ts': ['Yardstick backup'],
  'lib/transfer/export/workbook/workbook-cells.ts': ['yyyy-mm-dd hh:mm:ss'],
  'lib/transfer/export/workbook/write-workbook.ts': ['Yardstick'],
  'lib/transfer/import/workbook-parts.ts': ['Relationship', 'Id', 'Target'],
  'lib/store/open-shortlist.ts': [
    'id, platform, stage, *tags, *lists, savedAtMs, updatedAtMs',
    '++id, [candidateId+takenAtMs]',
    'id, [platform+accountId], [platform+handleKey], creatorId, stageId, *tagIds, *listIds, trashedAtMs, seq',
    'id, candidateId, creatorId, atMs',
    'id, candidateId',
    'id, [platform+handleKey]',
    '[candidateId+postId], candidateId',
    '++seq, commitId, *recordIds, undoable',
  ],
};

const files = globSync(
  '{components,entrypoints,lib/{words,evaluation,metrics,transfer,store,settings,panel,lists}}/**/*.{ts,tsx}',
)
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => ![PHRASE_LISTS, ABOUT_LANGUAGES, WORDS_OF_FILES].some((kind) => kind.test(file)));

describe('what a user reads or hears', () => {
  it('stands in lib/words/messages and not in code', () => {
    expect(files.length).toBeGreaterThan(300);
    const found = files.map(
      (file) => [file, wordsIn(file).filter((text) => !DATA[file]?.includes(text))] as const,
    );
    expect(Object.fromEntries(found.filter(([, words]) => words.length > 0))).toEqual({});
  });
});

describe('the search for words in code', () => {
  it.each([
    ["const why = 'too few posts';", ['too few posts']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code to be read.
    ['const why = `Row ${line} is empty.`;', ['Row … is empty.']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code to be read.
    ['const why = `${count} faults`;', ['… faults']],
    ["const label = 'Remove';", ['Remove']],
    ["const column = { words: 'Last post' };", ['Last post']],
    ['const row = <p>saved</p>;', ['saved']],
    ['const button = <Button label="x" aria-label="close" />;', ['x', 'close']],
    ["const table = { doubt: 'No date', source: 'A paper, 2025' };", ['No date']],
  ])('finds them in %s', (code, words) => {
    expect(wordsIn('invented.tsx', code)).toEqual(words);
  });

  it.each([
    "import { a } from './two words'; const code = 'too-few-posts';",
    "const first = form.querySelector('input, button') ?? document.closest('ul li');",
    "const link = <a rel='noopener noreferrer' />;",
    "const row = <p className='row' id='row'>{say('saved.removed')} · 3</p>;",
    "if (event.key === 'ArrowDown') throw new Error('No such row.');",
    "type Kind = 'Two words' | 'Three';",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code to be read.
    'const styled = `${styles.a} ${styles.b}`;',
  ])('finds none in %s', (code) => {
    expect(wordsIn('invented.tsx', code)).toEqual([]);
  });
});
