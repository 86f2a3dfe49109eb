import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** One saved page to read, as if loaded from its address. */
export interface Case {
  id: string;
  url: string;
  /** Full path. */
  file: string;
}

const USAGE = `npm run -s read -- page.html --url https://www.instagram.com/someone/
npm run -s read -- page.html     a page file or an invented page, whose first comment gives the address
npm run -s read -- --cases cases.json     [{ "id", "url", "file" }], file relative to cases.json or absolute`;

/** The cases named on a command line. Throws an error with a message if there is none or one is invalid. */
export function casesOf(commandLine: readonly string[]): Case[] {
  const { values, positionals } = switchesOf(commandLine);
  const [page] = positionals;
  if (values.cases !== undefined) return casesIn(values.cases);
  if (page === undefined || positionals.length > 1) throw new Error(USAGE);
  const url = values.url ?? addressIn(page);
  if (url === null) throw new Error(USAGE);
  return [checked({ id: page, url, file: resolve(page) }, 'The command line')];
}

/** The address in the first comment of a page, as in `<!-- {"url": "https://…"} -->`; null if there is none. */
export function addressIn(file: string): string | null {
  if (!existsSync(file)) throw new Error(`The command line: there is no file ${resolve(file)}.`);
  const comment = /<!--\s*(\{.*?\})\s*-->/s.exec(readFileSync(file, 'utf8'))?.[1];
  const { url } = Object(comment && parsed(comment)) as { url?: unknown };
  return typeof url === 'string' ? url : null;
}

function switchesOf(commandLine: readonly string[]) {
  try {
    return parseArgs({
      args: [...commandLine],
      options: { cases: { type: 'string' }, url: { type: 'string' } },
      allowPositionals: true,
    });
  } catch {
    // Any unknown switch prints the usage, and so does `--help`.
    throw new Error(USAGE);
  }
}

function casesIn(list: string): Case[] {
  if (!existsSync(list)) throw new Error(`The command line: there is no file ${resolve(list)}.`);
  const given = parsed(readFileSync(list, 'utf8'));
  if (!Array.isArray(given) || given.length === 0) throw new Error(`${list} holds no list of cases.`);
  return given.map((entry: unknown, index) => {
    const { id, url, file } = Object(entry) as Record<string, unknown>;
    if (typeof id !== 'string' || typeof url !== 'string' || typeof file !== 'string') {
      throw new Error(`${list}: case ${index + 1} needs "id", "url" and "file".`);
    }
    return checked({ id, url, file: resolve(dirname(list), file) }, id);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function checked(given: Case, name: string): Case {
  if (!URL.canParse(given.url)) throw new Error(`${name}: ${given.url} is no address.`);
  if (!existsSync(given.file)) throw new Error(`${name}: there is no file ${given.file}.`);
  return given;
}
