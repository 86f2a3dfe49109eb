// npm run new-page -- FILE [NAME] makes a page file into an invented test page, which the tests of its platform then read.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadProduct } from './product.ts';
import { addressIn } from './reading/cases.ts';

const [file, name = file && basename(file).replace(/\.html$/, '')] = process.argv.slice(2);
if (!file || !name || !/^[a-z\d][a-z\d-]*$/.test(name)) {
  stop(
    'Usage: npm run new-page -- FILE [NAME], such as: yardstick-page.html profile-new-header\n' +
      'NAME has only the letters a to z, digits and hyphens, and says what the page tests.',
  );
}
const url = existsSync(file) ? addressIn(file) : stop(`There is no file ${file}.`);
if (url === null || !URL.canParse(url)) stop(`${file} is no page file: its first comment gives no address.`);
const { platformServing } =
  await loadProduct<typeof import('../lib/platforms/hosts.ts')>('./lib/platforms/hosts.ts');
const platform = platformServing(new URL(url).hostname) ?? stop(`No platform is served at ${url}.`);
const page = join('tests', 'pages', platform, `${name}.html`);
if (existsSync(page)) stop(`${page} is already there; nothing was changed.`);
writeFileSync(page, invented(readFileSync(file, 'utf8'), url));
console.log(`wrote ${page}
Now: cut away what the test does not need, say in its second comment what it tests, and write the expected numbers in
tests/lib/platforms/${platform} by looking at the page. lib/platforms/ADD-A-PLATFORM.md, from step 4 on.`);

/** The page with its address, and in place of what the readers said, what a person has to write. */
function invented(text: string, address: string): string {
  const markup = text.slice(text.search(/<!doctype/i));
  return `<!doctype html>\n<!-- ${JSON.stringify({ url: address })} -->\n<!-- Invented. Say here what the page tests. -->\n${markup.replace(/^<!doctype[^>]*>\s*/i, '')}`;
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
