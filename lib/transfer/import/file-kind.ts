import type { OtherFormat } from './file-fault';

/** What the first bytes of a file say, whatever its name ends with. */
export type FileKind = 'text' | 'zip' | OtherFormat;

const SIGNATURES: readonly (readonly [signature: string, kind: FileKind])[] = [
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
  ['504b0708', 'zip'],
  // Compound files: Excel before 2007, and every workbook with a password.
  ['d0cf11e0a1b11ae1', 'old-excel-or-password'],
  ['25504446', 'pdf'],
  ['89504e47', 'picture'],
  ['ffd8ff', 'picture'],
  ['47494638', 'picture'],
  ['1f8b', 'gzip'],
  ['7b5c727466', 'rich-text'],
  ['377abcaf271c', 'zip'],
  ['526172211a07', 'zip'],
];

export function kindOfFile(bytes: Uint8Array): FileKind {
  const start = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? 'text';
}

/** Programs give web pages and XML the names of spreadsheets. */
export const isWebPage = (text: string): boolean =>
  /^\s*<(?:!doctype|html|\?xml|table|head|meta)\b/i.test(text.slice(0, 1_000));
