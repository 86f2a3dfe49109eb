import { isNode, nodesBelow, type SyntaxNode, syntaxOf, textOf } from './syntax';

/** Attributes that a user reads or hears, whatever stands in them. */
const READ_ATTRIBUTES =
  /^(aria-(label|description|roledescription|valuetext)|alt|description|hint|label|legend|part|placeholder|title)$/;
/** Text fields of citations: data, not words of ours. */
const DATA_FIELDS: ReadonlySet<string> = new Set(['source', 'seenOn', 'credit', 'tiers']);
/** What is thrown is for developers; what is said comes from the catalogue. */
const FOR_DEVELOPERS = /^(Error|RangeError|TypeError|VersionError|DOMException)$/;

/** Calls that take selectors of elements. */
const TAKES_SELECTORS = /^(useKeepFocus|querySelector(All)?|closest|matches)$/;

/** The browser's names of keys, which are compared and not shown. */
const KEY_NAMES =
  /^(Arrow(Down|Left|Right|Up)|Backspace|Control|Delete|End|Enter|Escape|Home|Meta|Page(Down|Up)|Shift|Tab)$/;

/** Literals in which a user would read words, in the order of the file. */
export function wordsIn(file: string, code?: string): string[] {
  return below(syntaxOf(file, code));
}

function below(node: SyntaxNode): string[] {
  if (isSkipped(node)) return [];
  if (node.type === 'JSXAttribute') return attributeWords(node);
  const text = textOf(node);
  const own = text !== null && isRead(node, text) ? [text.trim().replace(/\s+/g, ' ')] : [];
  return [...own, ...nodesBelow(node).flatMap(below)];
}

function attributeWords({ name, value }: SyntaxNode): string[] {
  if (!isNode(value) || (name as SyntaxNode).name === 'rel') return [];
  const text = textOf(value);
  const isWords = READ_ATTRIBUTES.test(String((name as SyntaxNode).name)) && text !== null && hasLetter(text);
  return isWords ? [text] : below(value);
}

function isSkipped(node: SyntaxNode): boolean {
  const { type, callee, tag, key, value, operator } = node;
  if (/^(Import|TS(?!(As|Satisfies|NonNull)Expression))/.test(type)) return true;
  if (type === 'ExportAllDeclaration') return true;
  if (type === 'CallExpression' && TAKES_SELECTORS.test(nameOf(callee))) return true;
  // `String.raw` writes patterns.
  if (type === 'TaggedTemplateExpression' && tag) return true;
  if (type === 'Property' && isNode(key)) {
    const name = String(key.name ?? key.value);
    // A list of phrases that texts are searched for.
    if (name === 'words' && isNode(value) && value.type === 'ArrayExpression') return true;
    return DATA_FIELDS.has(name);
  }
  if (
    type === 'BinaryExpression' &&
    (operator === '===' || operator === '!==') &&
    nodesBelow(node).some(isKeyName)
  )
    return true;
  return type === 'NewExpression' && FOR_DEVELOPERS.test(nameOf(callee));
}

/** The name of what is called: `useKeepFocus`, or `querySelector` of `document.querySelector`. */
function nameOf(callee: unknown): string {
  const { name, property } = callee as SyntaxNode;
  return String(name ?? (isNode(property) ? property.name : ''));
}

/** `event.key === 'Enter'` */
const isKeyName = (node: SyntaxNode): boolean => KEY_NAMES.test(textOf(node) ?? '');

/** Two words, or one that begins as a sentence or a label does; in the text of an element any word. */
const isRead = ({ type }: SyntaxNode, text: string): boolean =>
  hasLetter(text) && (type === 'JSXText' || /\S\s+\S/.test(text) || /^\p{Lu}\p{Ll}/u.test(text.trim()));

const hasLetter = (text: string): boolean => /\p{L}/u.test(text);
