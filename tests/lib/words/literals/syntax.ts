import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';

export interface SyntaxNode {
  type: string;
  [field: string]: unknown;
}

/** The syntax tree of a file of code. Throws where the file cannot be parsed. */
export function syntaxOf(file: string, code = readFileSync(file, 'utf8')): SyntaxNode {
  const { program, errors } = parseSync(file, code);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  return program as unknown as SyntaxNode;
}

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

/** The nodes directly below a node. */
export const nodesBelow = (node: SyntaxNode): SyntaxNode[] => Object.values(node).flat().filter(isNode);

/** The text of a literal or a template, in which `…` stands for each value; null for any other node. */
export function textOf({ type, value, quasis }: SyntaxNode): string | null {
  if ((type === 'Literal' || type === 'JSXText') && typeof value === 'string') return value;
  if (type !== 'TemplateLiteral') return null;
  return (quasis as { value: { cooked: string } }[]).map((part) => part.value.cooked).join('…');
}
