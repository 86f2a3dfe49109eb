// npm run new-platform -- ID HOST [NAME] writes a platform's folder, tests and pages, and registers it.
// lib/platforms/ADD-A-PLATFORM.md describes the next steps.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [id, host, name = id && id[0]?.toUpperCase() + id.slice(1)] = process.argv.slice(2);
if (!id || !host || !name || !/^[a-z]+$/.test(id) || !/^(?!www\.)[a-z0-9.-]+\.[a-z]+$/.test(host)) {
  stop(
    'Usage: npm run new-platform -- ID HOST [NAME], such as: threads threads.com Threads\n' +
      'ID has only the letters a to z; HOST has no "www." and no path.',
  );
}
// The code has the name in quotes and in comments.
if (/['"`\\$*/<>]/.test(name))
  stop(`"${name}" has a sign that would end a text in the code; write ’ instead of '.`);
const month = new Date().toISOString().slice(0, 7);
const target = {
  lib: join('lib', 'platforms', id),
  tests: join('tests', 'lib', 'platforms', id),
  pages: join('tests', 'pages', id),
  entrypoints: 'entrypoints',
};
for (const folder of [target.lib, target.tests, target.pages]) {
  if (existsSync(folder)) stop(`${folder} is already there; nothing was changed.`);
}

for (const [part, folder] of Object.entries(target)) {
  const template = join(import.meta.dirname, 'platform-template', part);
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(template)) {
    const to = join(folder, fill(file.replace(/\.txt$/, '')));
    writeFileSync(to, fill(readFileSync(join(template, file), 'utf8')));
    console.log(`wrote ${to}`);
  }
}

edit(join('lib', 'model', 'platform.ts'), (text) =>
  text.includes(`'${id}'`)
    ? text
    : text
        .replace(/(PLATFORM_IDS = \[[^\]]*?),?\s*\]/, `$1, '${id}']`)
        .replace(/(PLATFORM_NAMES[^}]*)\}/, `$1  ${id}: '${name}',\n}`),
);
edit(join('lib', 'platforms', 'addresses.ts'), (text) =>
  addEntry(addImport(text, `import * as ${id} from './${id}/address';`)),
);
edit(join('lib', 'platforms', 'facts.ts'), (text) =>
  addEntry(addImport(text, `import { facts as ${id} } from './${id}/facts';`)),
);
edit(join('lib', 'platforms', 'registry.ts'), (text) =>
  addImport(text, `import { ${id} } from './${id}/platform';`)
    // At the end, because screens use this order.
    .replace(/(PLATFORMS: readonly Platform\[\] = \[[^\]]*?),?\s*\]/, `$1, ${id}]`),
);
console.log(`
Now: npm run check:platform -- ${id}, then lib/platforms/ADD-A-PLATFORM.md from step 2 on.`);

/** Replaces whole words only, because the template also exports HOSTS. */
function fill(text: string): string {
  const words: Record<string, string> = {
    PLATFORM: id ?? '',
    HOST: host ?? '',
    NAME: name ?? '',
    SEEN: month,
  };
  return text.replace(/\b(PLATFORM|HOST|NAME|SEEN)\b/g, (word) => words[word] ?? word);
}

/** Adds a line after the last import. */
function addImport(text: string, line: string): string {
  return text.replace(/(\nimport [^\n]*\n)(?!import )/, `$1${line}\n`);
}

/** Adds an entry at the end of the file's only table. */
function addEntry(text: string): string {
  return text.replace('\n};', `\n  ${id},\n};`);
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  console.log(`changed ${file}`);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
