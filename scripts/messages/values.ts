import { type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser';

/** The type of each value that a message takes, as TypeScript writes it; `tag` for words within a message. */
export function valuesIn(elements: readonly MessageFormatElement[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const element of allIn(elements)) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    const type = typeOf(element);
    // A plural or select says more than its use as a text elsewhere in the message.
    if (type !== 'string' || !values.has(element.value)) values.set(element.value, type);
  }
  return values;
}

/** The options of each select in a message. */
export function optionsIn(elements: readonly MessageFormatElement[]): Map<string, string[]> {
  return new Map(
    allIn(elements).flatMap((element) =>
      element.type === TYPE.select ? [[element.value, Object.keys(element.options)] as const] : [],
    ),
  );
}

function allIn(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return [element, ...allIn(element.children)];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element];
    return [element, ...Object.values(element.options).flatMap(({ value }) => allIn(value))];
  });
}

type Placeholder = Exclude<MessageFormatElement, { type: TYPE.literal | TYPE.pound }>;

function typeOf(element: Placeholder): string {
  switch (element.type) {
    case TYPE.argument:
      // A number would be shown without its separators.
      return 'string';
    case TYPE.plural:
      return 'number';
    case TYPE.select:
      return optionType(Object.keys(element.options));
    case TYPE.tag:
      return 'tag';
    case TYPE.number:
    case TYPE.date:
    case TYPE.time:
      throw new Error(`{${element.value}} is formatted by lib/words/numbers.ts and put in as a text.`);
  }
}

const optionType = (options: readonly string[]): string =>
  options.includes('true') || options.includes('false')
    ? 'boolean'
    : options
        .map((option) => JSON.stringify(option))
        .toSorted()
        .join(' | ');
