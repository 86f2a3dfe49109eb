/** Lines that show how a table is wrapped. */
const LINES_THAT_TELL = 50;
const BREAK = /\r\n|\r|\n/;
/** The line between the headings and the rows of a table in Markdown: "|---|:--:|". */
const RULER = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/;

/**
 * The text of a table without what was put around it: the lines and marks of Markdown, or quotation marks around whole rows, as a
 * sheet writes a CSV file that was in its first column. Rows keep their line numbers. Any other text stays as it is.
 */
export function unwrappedTable(text: string): string {
  const start = text.trimStart();
  if (!start.startsWith('|') && !start.startsWith('"')) return text;
  const lines = text.split(BREAK);
  const filled = lines.slice(0, LINES_THAT_TELL).filter((line) => line.trim() !== '');
  if (filled.length < 2) return text;
  if (filled.every((line) => /^\s*\|.*\|\s*$/.test(line)) && filled.some((line) => RULER.test(line)))
    return lines.map(markdownRow).join('\n');
  const isWrapped = filled.every(isOneQuoted) && filled.some((line) => /[,;\t]/.test(line));
  return isWrapped ? lines.map((line) => (isOneQuoted(line) ? unquoted(line) : line)).join('\n') : text;
}

/** A row that is one quoted text from end to end. */
const isOneQuoted = (line: string): boolean => /^"(?:[^"]|"")*"\s*$/.test(line);
const unquoted = (line: string): string => line.trimEnd().slice(1, -1).replaceAll('""', '"');

function markdownRow(line: string): string {
  if (RULER.test(line)) return '';
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => plainMarkdown(cell.trim()))
    .join('|');
}

/** "[@maya](https://…)" is a link, "**Maya**" a name. */
const plainMarkdown = (cell: string): string =>
  cell
    .replace(/^\[[^\]]*\]\((\S+?)\)$/, '$1')
    .replace(/^<(https?:\S+)>$/, '$1')
    .replace(/^(\*\*|__|`)(.+)\1$/, '$2');
