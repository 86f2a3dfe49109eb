import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The files that the command adds a line to. */
const EDITED = [
  'lib/model/platform.ts',
  ...['facts', 'hosts', 'profile-url', 'registry'].map((file) => `lib/platforms/${file}.ts`),
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

  it('writes code that can be parsed, with every blank filled in', () => {
    const files = readdirSync(project, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(ts|html)$/.test(file),
    );
    expect(files.length).toBeGreaterThan(12);
    for (const file of files) {
      if (file.endsWith('.ts')) expect(() => stripTypeScriptTypes(read(file)), file).not.toThrow();
      if (file.includes('meadow')) expect(read(file), file).not.toMatch(/\b(PLATFORM|HOST|NAME|SEEN)\b/);
    }
    expect(read('lib/platforms/meadow/meadow.ts')).toContain("import { HOSTS } from '../hosts'");
  });

  it('adds the platform behind the ones that are there, and nothing twice', () => {
    expect(read('lib/platforms/registry.ts')).toMatch(/PLATFORMS.*, meadow\]/s);
    expect(read('lib/platforms/registry.ts').match(/from '\.\/meadow\/meadow'/g)).toHaveLength(1);
    expect(read('lib/platforms/hosts.ts')).toContain("meadow: ['meadow.example']");
    expect(read('lib/platforms/profile-url.ts')).toMatch(/https:\/\/meadow\.example\/@\$\{handle\}/);
    expect(read('lib/platforms/facts.ts')).toMatch(/PLATFORM_FACTS.*\n {2}meadow,\n\};/s);
    expect(read('lib/platforms/facts.ts').match(/from '\.\/meadow\/facts'/g)).toHaveLength(1);
    expect(read('lib/model/platform.ts')).toContain("meadow: 'Meadow'");
  });
});
