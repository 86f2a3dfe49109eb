import { parseMessage, readMessages, SOURCE_LANGUAGE } from './catalogue.ts';
import { valuesIn } from './values.ts';

/** Generated on `wxt prepare`, and by the development server after a change. Not in the repository. */
export const TYPES_FILE = 'types/messages.d.ts';

/** Declares every message with its text and the values it takes. */
export function messageTypes(): string {
  const lines = [...readMessages(SOURCE_LANGUAGE)].toSorted(byKey).flatMap(([key, text]) => {
    const values = [...valuesIn(parseMessage(key, text))].map(
      ([name, type]) => `${JSON.stringify(name)}: ${type === 'tag' ? '(text: string) => unknown' : type}`,
    );
    return [
      `    /** ${text.replaceAll('*/', '* /')} */`,
      `    ${JSON.stringify(key)}: { ${values.join('; ')} };`,
    ];
  });
  const menu = [...readMessages(SOURCE_LANGUAGE).keys()]
    .filter((key) => key.startsWith('menu.'))
    .map((key) => `'${key}'`);
  return `// Generated from lib/words/messages/${SOURCE_LANGUAGE}.
declare module 'virtual:messages/types' {
  export interface Messages {
${lines.join('\n')}
  }
}

declare module 'virtual:menu-messages' {
  type Titles = Record<${menu.join(' | ')}, string>;
  const messages: Record<string, Titles> & { en: Titles };
  export default messages;
}

declare module 'virtual:messages/*' {
  const messages: import('../../lib/words/catalogue/catalogue').Catalogue;
  export default messages;
}
`;
}

const byKey = ([a]: readonly [string, string], [b]: readonly [string, string]): number => (a < b ? -1 : 1);
