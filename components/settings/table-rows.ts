import Papa from 'papaparse';

/** The rows of a user's CSV by column name, as text; a spreadsheet's own separators and spellings are taken. */
export function tableRows(file: string): Record<string, string | undefined>[] {
  return Papa.parse<Record<string, string>>(file.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase().replaceAll(' ', '_'),
  }).data;
}
