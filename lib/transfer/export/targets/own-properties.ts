import type { OwnColumn } from '../../own-columns';
import type { ExportSource, FileColumn } from '../file-column';
import type { AddressFields } from './address';
import { textOfEach, valueOfFirst, wordsOfAll } from './creator';
import { optionalText } from './target';

interface OwnProperties {
  fields: readonly OwnColumn[];
  /** The fields that are in columns of the address. */
  address: AddressFields;
  /** What the tool separates words by. */
  separator?: string;
  /** Headings by which the tool would take a custom field for something else, such as its own id; in lower case. */
  reserved?: readonly string[];
  /** How the tool writes its headings. */
  headingOf?(name: string): string;
}

/**
 * What the user decided, and the user's custom fields. No tool has these properties from the start: the user creates them there,
 * or leaves the columns out when assigning them. Only those with a value are in the file.
 */
export function ownProperties({
  fields,
  address,
  separator = ', ',
  reserved = [],
  headingOf = (name) => name,
}: OwnProperties): (taken: readonly FileColumn[]) => FileColumn[] {
  const words = (all: (source: ExportSource) => readonly string[] | null) => (source: ExportSource) =>
    wordsOfAll(source, all)
      // "later; soon" is one word.
      .map((word) => (separator === ';' ? word.replaceAll(';', ',') : word))
      .join(separator) || null;
  const decided: FileColumn[] = [
    optionalText(headingOf('Stage'), (source) => textOfEach(source, ({ row }) => row.status)),
    {
      ...{ heading: headingOf('Rating'), type: 'whole', isOptional: true },
      value: (source) => valueOfFirst(source, ({ row }) => row.rating),
    },
    optionalText(
      headingOf('Tags'),
      words(({ row }) => row.tags),
    ),
    optionalText(
      headingOf('Lists'),
      words(({ row }) => row.lists),
    ),
  ];
  const inAddress = new Set(Object.values(address));
  return (taken) => {
    const before = [...taken, ...decided];
    const headings = new Set([...reserved, ...before.map(({ heading }) => heading.toLowerCase())]);
    const own = fields.filter(({ id }) => !inAddress.has(id)).map((field) => fieldColumn(field, headings));
    return [...before, ...own];
  };
}

function fieldColumn({ id, name, kind }: OwnColumn, headings: Set<string>): FileColumn {
  // Two columns of one heading would be assigned to one property.
  let heading = headings.has(name.toLowerCase()) ? `${name} (custom field)` : name;
  for (let number = 2; headings.has(heading.toLowerCase()); number++)
    heading = `${name} (custom field ${number})`;
  headings.add(heading.toLowerCase());
  const valueIn = ({ candidate }: ExportSource) => candidate.fields[id] ?? null;
  if (kind === 'number' || kind === 'date')
    return {
      ...{ heading, isOptional: true, type: kind === 'number' ? 'number' : 'moment' },
      value: (source) => valueOfFirst(source, valueIn),
    };
  return optionalText(heading, (source) =>
    textOfEach(source, (one) => {
      const value = valueIn(one);
      return value === null ? null : String(value);
    }),
  );
}
