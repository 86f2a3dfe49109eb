import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseSync } from 'vite';

/** One import as it stands in a file: another file of the tree, a package, or nothing that exists. */
export interface Import {
  from: string;
  /** As written. */
  specifier: string;
  /** The file it leads to, from the root and with forward slashes; null for a package. */
  to: string | null;
  leadsNowhere: boolean;
  /** Written as `import type` or `export type`, so that nothing of it is left at run time. */
  isTypeOnly: boolean;
}

/** Every import, static, dynamic or of a type, in the TypeScript files below the folders. */
export function importsBelow(
  root: string,
  folders: readonly string[],
): { files: string[]; imports: Import[] } {
  const files = folders.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }).map(slashes));
  return { files, imports: files.flatMap((file) => importsOf(root, file)) };
}

function importsOf(root: string, file: string): Import[] {
  const { program, errors } = parseSync(file, readFileSync(join(root, file), 'utf8'));
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const isTypeOnly = new Map<string, boolean>();
  for (const found of importsIn(program)) {
    isTypeOnly.set(found.specifier, found.isTypeOnly && (isTypeOnly.get(found.specifier) ?? true));
  }
  return [...isTypeOnly].map(([specifier, onlyTypes]) => ({
    ...follow(root, file, specifier),
    isTypeOnly: onlyTypes,
  }));
}

/** Every kind of syntax node that names another module. */
const IMPORTING = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

interface SyntaxNode {
  type?: string;
  source?: { value?: unknown } | null;
  importKind?: string | null;
  exportKind?: string | null;
}

/**
 * The imports in a syntax tree, `import('./x')` as an expression or a type among them. `import { type A }` is not type-only:
 * with `verbatimModuleSyntax` the module itself is still loaded.
 */
function importsIn(node: unknown): { specifier: string; isTypeOnly: boolean }[] {
  if (Array.isArray(node)) return node.flatMap(importsIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type = '', source, importKind, exportKind } = node as SyntaxNode;
  const below = Object.values(node).flatMap(importsIn);
  if (!IMPORTING.has(type) || typeof source?.value !== 'string') return below;
  const isTypeOnly = type === 'TSImportType' || importKind === 'type' || exportKind === 'type';
  return [{ specifier: source.value, isTypeOnly }, ...below];
}

function follow(root: string, from: string, specifier: string): Omit<Import, 'isTypeOnly'> {
  const path = specifier.replace(/\?.*$/, '');
  if (!path.startsWith('.')) return { from, specifier, to: null, leadsNowhere: false };
  const target = resolve(root, dirname(from), path);
  const found = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => target + end).find(isFile);
  return { from, specifier, to: found ? slashes(relative(root, found)) : null, leadsNowhere: !found };
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function slashes(path: string): string {
  return path.split(sep).join('/');
}

/** The first circle found, as the files one meets on the way round; null where there is none. */
export function circle(imports: readonly Import[]): string[] | null {
  const next = Map.groupBy(imports, ({ from }) => from);
  const finished = new Set<string>();
  const visit = (file: string, way: readonly string[]): string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (finished.has(file)) return null;
    for (const { to } of next.get(file) ?? []) {
      const found = to === null ? null : visit(to, [...way, file]);
      if (found) return found;
    }
    finished.add(file);
    return null;
  };
  for (const file of next.keys()) {
    const found = visit(file, []);
    if (found) return found;
  }
  return null;
}

/** All that a file brings with it: the files and the packages it reaches. */
export function reach(
  imports: readonly Import[],
  start: string,
): { files: Set<string>; packages: Set<string> } {
  const next = Map.groupBy(imports, ({ from }) => from);
  const files = new Set<string>();
  const packages = new Set<string>();
  const rest = [start];
  for (let file = rest.pop(); file !== undefined; file = rest.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    for (const { to, specifier, leadsNowhere } of next.get(file) ?? []) {
      if (to !== null) rest.push(to);
      else if (!leadsNowhere) packages.add(specifier);
    }
  }
  return { files, packages };
}
