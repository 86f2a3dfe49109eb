// Writes the licence texts of the packages whose code is in the build, as MIT, ISC and Apache-2.0 require.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** A package with code in the build. */
export interface BundledPackage {
  name: string;
  version: string;
  licence: string;
  author: string;
  folder: string;
}

const RULE = `\n\n${'-'.repeat(80)}\n\n`;

/** Collects the packages with code in any bundle of one build. */
export class BundledPackages {
  readonly #packages = new Map<string, BundledPackage>();

  /** Reads the finished bundle, which does not contain what tree-shaking removed. */
  plugin(): Plugin {
    return {
      name: 'yardstick:bundled-packages',
      generateBundle: (_, bundle) => {
        for (const output of Object.values(bundle)) {
          if (output.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(output.modules)) {
            if (renderedLength > 0) this.#add(id);
          }
        }
      },
    };
  }

  /** One text with all licences, sorted by package name. Throws if a package has no licence text. */
  text(): string {
    const packages = [...this.#packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    const head = `Yardstick contains code of these packages:\n\n${packages.map(titleOf).join('\n')}`;
    return `${[head, ...packages.map((one) => `${titleOf(one)}\n\n${licenceText(one)}`)].join(RULE)}\n`;
  }

  #add(id: string): void {
    const found = packageOf(id);
    if (found) this.#packages.set(`${found.name} ${found.version}`, found);
  }
}

const titleOf = ({ name, version, licence }: BundledPackage) => `${name} ${version} (${licence})`;

/** The package that a module comes from; null for a module of Yardstick's own or of the bundler's. */
export function packageOf(id: string): BundledPackage | null {
  const path = id.replace(/^\0+/, '').replace(/\?.*$/, '');
  if (!path.includes('/node_modules/')) return null;
  for (let folder = dirname(path); folder.includes('/node_modules/'); folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (!existsSync(file)) continue;
    const { name, version, license, author } = JSON.parse(readFileSync(file, 'utf8'));
    // A folder inside a package may have its own package.json that only says how to load it.
    if (!name || !version) continue;
    const by = (typeof author === 'string' ? author : author?.name) ?? `the contributors of ${name}`;
    return { name, version, licence: license ?? 'unknown licence', author: by, folder };
  }
  return null;
}

function licenceText({ name, licence, author, folder }: BundledPackage): string {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)\b/i.test(file));
  if (files.length > 0) {
    return files
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8').trim())
      .join('\n\n');
  }
  // Some packages name their licence but have its text only in their repository.
  if (licence === 'MIT') return `MIT License\n\nCopyright (c) ${author}\n\n${MIT}`;
  throw new Error(`${name} is in the build and brings no licence text.`);
}

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
