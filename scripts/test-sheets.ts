// Tries our files in a real spreadsheet: LibreOffice in English and in German opens what Yardstick exports or copies and saves
// it again, as text and as a workbook. Keeps what it writes as test data, and runs the test that imports it.
// Without LibreOffice (Debian: libreoffice-calc, libreoffice-l10n-de), only the test runs, on the files that are kept.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadProduct } from './product.ts';

const KEPT = 'tests/lib/transfer/import/sheets';
const TEST = 'tests/lib/transfer/import/libre-office.test.ts';

/** `id`: Microsoft's number of the language, by which LibreOffice's filters call it. */
const LANGUAGES = [
  { code: 'en', locale: 'en-US', id: 1033, separator: ',' },
  { code: 'de', locale: 'de-DE', id: 1031, separator: ';' },
] as const;
type Language = (typeof LANGUAGES)[number];

/**
 * Options of the text filter: separator, quotation mark, UTF-8, first line, columns, language, then when reading whether quoted
 * cells are texts and special numbers such as dates are recognized, and when writing whether all texts are quoted and cells
 * are saved as shown.
 */
const textFilter = (separator: string, { id }: Language): string =>
  `${separator.charCodeAt(0)},34,76,1,,${id},false,true`;
const TEXT = 'Text - txt - csv (StarCalc)';
const WORKBOOK = 'xlsx:Calc MS Excel 2007 XML';

const isInstalled = spawnSync('soffice', ['--version']).status === 0;
if (isInstalled) await renew();
else
  console.log(
    'LibreOffice is not installed, so the files that are kept are tested as they are. On Debian:\n' +
      '  apt-get install --no-install-recommends libreoffice-calc libreoffice-l10n-de',
  );
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'unit', TEST], { stdio: 'inherit' });
process.exit(status ?? 1);

async function renew(): Promise<void> {
  const { ourFiles } = await loadProduct<typeof import('../tests/lib/transfer/import/sheets/our-files.ts')>(
    `./${KEPT}/our-files.ts`,
  );
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-sheets-'));
  try {
    for (const [name, content] of Object.entries(await ourFiles()))
      writeFileSync(join(folder, name), content);
    for (const language of LANGUAGES) {
      const kept = join(KEPT, language.code);
      rmSync(kept, { recursive: true, force: true });
      mkdirSync(kept, { recursive: true });
      const { code, separator } = language;
      const office = officeIn(language, folder);
      const asText = `csv:${TEXT}:${textFilter(separator, language)}`;
      const asPaste = `tsv:${TEXT}:${textFilter('\t', language)}`;
      for (const to of [asText, WORKBOOK]) {
        office(`${code}.csv`, to, `CSV:${textFilter(separator, language)}`, join(kept, 'csv-as'));
        office('yardstick.xlsx', to, null, join(kept, 'xlsx-as'));
      }
      for (const to of [asPaste, WORKBOOK])
        office(`${code}.tsv`, to, `CSV:${textFilter('\t', language)}`, join(kept, 'pasted'));
      console.log(`LibreOffice in ${language.locale} wrote ${kept}.`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** LibreOffice of one language, with a profile of its own. */
function officeIn({ locale, code }: Language, folder: string) {
  const profile = join(folder, `profile-${code}`);
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings(locale, code));
  return (file: string, to: string, from: string | null, kept: string): void => {
    const out = join(folder, `out-${code}`);
    const { status: ended, stderr } = spawnSync('soffice', [
      `-env:UserInstallation=${pathToFileURL(profile)}`,
      ...['--headless', '--convert-to', to, ...(from === null ? [] : [`--infilter=${from}`])],
      ...['--outdir', out, join(folder, file)],
    ]);
    if (ended !== 0) throw new Error(`LibreOffice could not convert ${file}: ${stderr}`);
    const extension = to.slice(0, to.indexOf(':'));
    copyFileSync(join(out, `${parse(file).name}.${extension}`), `${kept}.${extension}`);
  };
}

function settings(locale: string, code: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooLocale" oor:op="fuse"><value>${code === 'en' ? locale : code}</value></prop></item>
</oor:items>
`;
}
