import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** A plain sentence, or a parsed message with placeholders. */
export type CompiledMessage = string | MessageFormatElement[];

/** From the root of the project: a folder per language, in it a file per area of the product. */
export const MESSAGES_FOLDER = 'lib/words/messages';

/** The language that the others are translated from. */
export const SOURCE_LANGUAGE = 'en';

/** The areas with everything that is said before a screen's own code is loaded, such as the popup's first figures. */
const FIRST_AREAS: ReadonlySet<string> = new Set(['data', 'header', 'number', 'reader', 'reading', 'ui']);

/** Whether a message is among the first that a screen needs. */
export const isFirst = (key: string): boolean => FIRST_AREAS.has(key.split('.')[0] ?? '');

/** The languages that have a folder. */
export const languages = (): string[] => globSync('*', { cwd: MESSAGES_FOLDER }).toSorted();

/** The files of one language. */
export const filesOf = (language: string): string[] =>
  globSync('*.json', { cwd: join(MESSAGES_FOLDER, language) })
    .toSorted()
    .map((name) => join(MESSAGES_FOLDER, language, name));

/** Every message of one language by its key, which begins with the name of its file: `saved.removed`. */
export function readMessages(language: string): Map<string, string> {
  const messages = new Map<string, string>();
  for (const file of filesOf(language)) {
    const area = basename(file, '.json');
    for (const [name, text] of Object.entries(JSON.parse(readFileSync(file, 'utf8')))) {
      if (typeof text !== 'string') throw new Error(`${file}: "${name}" is not a text.`);
      messages.set(`${area}.${name}`, text);
    }
  }
  return messages;
}

/** Parses one message. Throws an error that names it if its syntax is invalid. */
export function parseMessage(key: string, text: string): MessageFormatElement[] {
  try {
    return parse(text, { captureLocation: false, requiresOtherClause: false });
  } catch (error) {
    throw new Error(`The message ${key} is invalid: ${error instanceof Error ? error.message : error}`);
  }
}

/** Messages as the product loads them: without a placeholder a text, so that nothing has to be formatted. */
export function compileMessages(messages: ReadonlyMap<string, string>): Record<string, CompiledMessage> {
  return Object.fromEntries([...messages].map(([key, text]) => [key, compiled(parseMessage(key, text))]));
}

function compiled(elements: MessageFormatElement[]): CompiledMessage {
  const [only, ...others] = elements;
  if (!only) return '';
  return others.length === 0 && only.type === TYPE.literal ? only.value : elements;
}
