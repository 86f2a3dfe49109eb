/** Excel's line that names the separator, as in `sep=;`. Excel does not count it as a row. */
const SEPARATOR_LINE = /^"?sep=(.)"?[,;\t|]*(?:\r\n|\r|\n)/i;

/** The text below such a line, and the separator that it names; null without one. */
export function withoutSeparatorLine(file: string): { text: string; named: string | null } {
  const text = file.replace(/^\uFEFF/, '');
  const [line = '', named = ''] = SEPARATOR_LINE.exec(text) ?? [];
  const isUsable = named !== '' && !/[\w"\s]/.test(named.replace('\t', ';'));
  return { text: text.slice(line.length), named: isUsable ? named : null };
}
