import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/** What a source file compares pages with: its literals and its names. */
export interface Literals {
  /** Texts, without selectors and the names of readers. */
  texts: string[];
  selectors: string[];
  regexes: { source: string; flags: string }[];
  /** What values are tested to start with. */
  starts: string[];
  numbers: number[];
  /** Names of variables and properties: the data's keys are among them. */
  names: string[];
}

type Node = Record<string, unknown> & { type: string };

const QUERIES =
  /^(?:querySelector|querySelectorAll|matches|closest|elementsIn|closestOf|textBelow|countBelow|e2e|partsNamed|headerPart)$/;

/** A text with an attribute, an id or a class in it, as selectors have them. */
const SELECTOR = /\[[a-z-]+(?:[\^$*~|]?=|\])|(?:^|[\s,>+~])[#.][a-z_][\w-]*/i;

/** Every literal of a TypeScript file. Comments are not among them. */
export function literalsIn(file: string): Literals {
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: Literals = { texts: [], selectors: [], regexes: [], starts: [], numbers: [], names: [] };
  visit(program as unknown as Node, false, found);
  return found;
}

function visit(node: Node, isQuery: boolean, found: Literals): void {
  if (node.type === 'ImportDeclaration' || node.type.startsWith('TS')) return;
  if (node.type === 'Property' && nameOf(node.key) === 'name' && isLiteral(node.value)) return;
  note(node, isQuery, found);
  const called = node.type === 'CallExpression' ? nameOf(node.callee) : '';
  if (called === 'startsWith') found.starts.push(...textsOf(node.arguments));
  const isAsked = QUERIES.test(called);
  for (const [key, value] of Object.entries(node)) {
    for (const child of [value].flat()) {
      if (isNode(child)) visit(child, key === 'arguments' ? isAsked : isQuery && key !== 'callee', found);
    }
  }
}

function note(node: Node, isQuery: boolean, found: Literals): void {
  const { regex, value } = node as { regex?: { pattern: string; flags: string }; value?: unknown };
  if (node.type === 'Identifier') found.names.push(String(node.name));
  else if (regex) found.regexes.push({ source: regex.pattern, flags: regex.flags });
  else if (node.type === 'TemplateElement') noteText(String(Object(value).cooked), isQuery, found);
  else if (node.type === 'Literal' && typeof value === 'string') noteText(value, isQuery, found);
  else if (node.type === 'Literal' && typeof value === 'number') found.numbers.push(value);
}

function noteText(text: string, isQuery: boolean, found: Literals): void {
  const isSelector = isQuery || SELECTOR.test(text);
  (isSelector ? found.selectors : found.texts).push(text);
}

const isNode = (value: unknown): value is Node => typeof Object(value).type === 'string';
const isLiteral = (node: unknown): boolean => isNode(node) && node.type === 'Literal';

function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  return String(node.name ?? nameOf(node.property));
}

function textsOf(nodes: unknown): string[] {
  return [nodes].flat().flatMap((node) => {
    const { value } = Object(node) as { value?: unknown };
    return typeof value === 'string' ? [value] : [];
  });
}
