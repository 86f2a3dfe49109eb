import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMessages, SOURCE_LANGUAGE } from '../../../../scripts/messages/catalogue';
import { nodesBelow, type SyntaxNode, syntaxOf, textOf } from '../literals/syntax';

const keys = [...readMessages(SOURCE_LANGUAGE).keys()];
const areas = new Set(keys.map((key) => key.split('.')[0]));
const trees = globSync('{components,entrypoints,lib}/**/*.{ts,tsx}').map((file) => ({
  file,
  tree: syntaxOf(file),
}));

const everyNode = (node: SyntaxNode): SyntaxNode[] => [node, ...nodesBelow(node).flatMap(everyNode)];
const isFunction = ({ type }: SyntaxNode) => /Function/.test(type);
const isSay = ({ type, callee }: SyntaxNode) =>
  type === 'CallExpression' && /^say(Parts)?$/.test(String((callee as SyntaxNode).name));

/** `saved.removed`, or `saved.…` for `saved.${code}`; only what begins with an area's name. */
const namedKeys = new Set(
  trees.flatMap(({ tree }) =>
    everyNode(tree).flatMap((node) => {
      const text = textOf(node);
      return text !== null && areas.has(text.split('.')[0]) && text.includes('.') ? [text] : [];
    }),
  ),
);

/** Calls of `say` that are made when the module is loaded, before any language is. */
function saidAtOnce(node: SyntaxNode): SyntaxNode[] {
  if (isFunction(node)) return [];
  return [...(isSay(node) ? [node] : []), ...nodesBelow(node).flatMap(saidAtOnce)];
}

describe('the messages', () => {
  it('are all used', () => {
    const patterns = [...namedKeys]
      .filter((key) => key.includes('…'))
      .map((key) => new RegExp(`^${key.split('…').map(RegExp.escape).join('.+')}$`));
    const inManifest = readFileSync('wxt.config.ts', 'utf8').matchAll(/manifestMessage\('([\w-]+)'\)/g);
    const named = new Set([...namedKeys, ...[...inManifest].map(([, name]) => `manifest.${name}`)]);
    const unused = keys.filter((key) => !named.has(key) && !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });

  it('are all there', () => {
    const said = trees.flatMap(({ tree }) => everyNode(tree).filter(isSay));
    const missing = said.flatMap(({ arguments: given }) => {
      const text = textOf((given as SyntaxNode[])[0] as SyntaxNode);
      return text !== null && !text.includes('…') && !keys.includes(text) ? [text] : [];
    });
    expect(said.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  it('are said in functions alone, because a constant keeps the language of its first moment', () => {
    const atOnce = trees.filter(({ tree }) => saidAtOnce(tree).length > 0).map(({ file }) => file);
    expect(atOnce).toEqual([]);
  });
});
