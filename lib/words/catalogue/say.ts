import type { Messages } from 'virtual:messages/types';
import { IntlMessageFormat } from 'intl-messageformat';
import { currentLanguage, perLanguage } from './current-language';

/** The key of a message: its file and its name, such as `saved.removed`. */
export type MessageKey = keyof Messages;

/** The values that a message takes; for one of several messages, the values of all of them. */
export type MessageValues<Key extends MessageKey> = (
  Key extends unknown
    ? (values: Messages[Key]) => void
    : never
) extends (values: infer Values) => void
  ? Values
  : never;

/**
 * The message in the language of the interface. Call it where the words are shown or returned, never for a constant of a
 * module: the language may change.
 */
export function say<Key extends MessageKey>(
  key: Key,
  ...[values]: keyof MessageValues<Key> extends never ? [] : [MessageValues<Key>]
): string {
  const message = currentLanguage().catalogue[key];
  if (typeof message === 'string') return message;
  if (!message) return key;
  const said = formatOf(key).format<string>(values as Record<string, string | number | boolean>);
  return Array.isArray(said) ? said.join('') : String(said);
}

/** The same with elements of a screen for some of the values, such as links. Each needs a `key`. */
export function sayParts<Key extends MessageKey, Part extends object>(
  key: Key,
  values: { [Name in keyof MessageValues<Key>]: MessageValues<Key>[Name] | Part },
): (string | Part)[] {
  const said = formatOf(key).format<Part>(values as Record<string, string | number | boolean | Part>);
  return Array.isArray(said) ? said : [said];
}

const formats = perLanguage(() => new Map<string, IntlMessageFormat>());

/** What the messages of a language share, so that not every message makes its own plural rules. */
const formatters = perLanguage((locale) => {
  const number = new Intl.NumberFormat(locale);
  const rules = new Map<string, Intl.PluralRules>();
  return {
    getNumberFormat: () => number,
    getDateTimeFormat: () => new Intl.DateTimeFormat(locale),
    getPluralRules: (_: unknown, options?: Intl.PluralRulesOptions) => {
      const type = options?.type ?? 'cardinal';
      const known = rules.get(type) ?? new Intl.PluralRules(locale, { type });
      rules.set(type, known);
      return known;
    },
  };
});

function formatOf(key: MessageKey): IntlMessageFormat {
  const known = formats().get(key);
  if (known) return known;
  const { catalogue, locale } = currentLanguage();
  const made = new IntlMessageFormat(catalogue[key] ?? '', locale, {}, { formatters: formatters() });
  formats().set(key, made);
  return made;
}
