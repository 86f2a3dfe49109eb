import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The files that the command adds a line to. */
const EDITED = [
  'lib/model/platform.ts',
  ...['addresses', 'facts', 'registry'].map((file) => `lib/platforms/${file}.ts`),
];

describe('npm run new-platform', () => {
  const project = mkdtempSync(join(tmpdir(), 'new-platform-'));
  const read = (file: string) => readFileSync(join(project, file), 'utf8');

  beforeAll(() => {
    for (const file of EDITED) cpSync(file, join(project, file));
    const command = resolve('scripts/new-platform.ts');
    execFileSync(process.execPath, [command, 'meadow', 'meadow.example', 'Meadow'], { cwd: project });
  });
  afterAll(() => rmSync(project, { recursive: true }));

  it('writes code that can be parsed, with every placeholder filled in', () => {
    const files = readdirSync(project, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(ts|html)$/.test(file),
    );
    expect(files.length).toBeGreaterThan(12);
    for (const file of files) {
      if (file.endsWith('.ts')) expect(() => stripTypeScriptTypes(read(file)), file).not.toThrow();
      if (file.includes('meadow')) expect(read(file), file).not.toMatch(/\b(PLATFORM|HOST|NAME|SEEN)\b/);
    }
    expect(read('lib/platforms/meadow/address.ts')).toContain(
      "HOSTS: readonly string[] = ['meadow.example']",
    );
    expect(read('lib/platforms/meadow/address.ts')).toMatch(/https:\/\/meadow\.example\/@\$\{handle\}/);
  });

  it('adds the platform after the existing ones, and only once', () => {
    expect(read('lib/platforms/registry.ts')).toMatch(/PLATFORMS.*, meadow\]/s);
    expect(read('lib/platforms/registry.ts').match(/from '\.\/meadow\/platform'/g)).toHaveLength(1);
    for (const [file, inner] of [
      ['addresses', 'address'],
      ['facts', 'facts'],
    ]) {
      const text = read(`lib/platforms/${file}.ts`);
      expect(text).toMatch(/\n {2}meadow,\n\};/);
      expect(text.split(`from './meadow/${inner}'`)).toHaveLength(2);
    }
    expect(read('lib/model/platform.ts')).toContain("meadow: 'Meadow'");
    // The list of ids may end with a comma.
    expect(read('lib/model/platform.ts')).toMatch(/'\w+',\s*'meadow'\]/);
  });

  it.each([
    ['a name with a quote', ['baker', 'baker.example', "Baker's"], /’/],
    ['an address in place of a host', ['baker', 'https://baker.example/', 'Baker'], /HOST has no/],
    ['a host with "www."', ['baker', 'www.baker.example', 'Baker'], /HOST has no/],
    ['an id with a sign', ['baker-street', 'baker.example', 'Baker'], /letters a to z/],
    ['a platform that exists', ['meadow', 'meadow.example', 'Meadow'], /already there/],
  ])('refuses %s, says why and changes nothing', (_, args, why) => {
    const before = readdirSync(project, { recursive: true });
    const run = spawnSync(process.execPath, [resolve('scripts/new-platform.ts'), ...args], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(why);
    expect(readdirSync(project, { recursive: true })).toEqual(before);
  });
});
