import type { Fact } from '../../words/fact';
import { html, type Markup, type Part } from '../markup';

/** A titled part of a profile; nothing without content. */
export const part = (title: string, content: Part): Markup =>
  html`<section>
<h3>${title}</h3>
${content}
</section>
`;

/** Facts as a list of labels and texts; sentences without a label follow as paragraphs. */
export function factList(facts: readonly Fact[]): Markup {
  const labelled = facts.filter(({ label }) => label !== null);
  const sentences = facts.filter(({ label }) => label === null);
  return html`${
    labelled.length > 0 &&
    html`<dl>
${labelled.map(({ label, text }) => html`<div><dt>${label}</dt><dd>${text}</dd></div>\n`)}</dl>
`
  }${sentences.map(({ text }) => html`<p class="small">${text}</p>\n`)}`;
}

/** A cell over several columns, for a sentence that stands in place of their values. */
interface WideCell {
  columns: number;
  content: Part;
}

export type Cell = Part | WideCell;

const isWide = (cell: Cell): cell is WideCell =>
  typeof cell === 'object' && cell !== null && 'columns' in cell;

/** The cells of a row but its first. Each knows its heading, for a screen that is too narrow for columns. */
function cellsOf(cells: readonly Cell[], headings: readonly string[]): Markup[] {
  let column = 1;
  return cells.map((cell) => {
    const label = headings[column] ?? '';
    column += isWide(cell) ? cell.columns : 1;
    return isWide(cell)
      ? html`<td role="cell" colspan="${cell.columns}">${cell.content}</td>`
      : html`<td role="cell" data-label="${label}">${cell}</td>`;
  });
}

/** A table in which the first cell of each row is its heading. Its roles are named, because a style may stack the cells. */
export function table(
  headings: readonly string[],
  rows: readonly (readonly [Part, ...Cell[]])[],
  name: 'figures' | 'posts' | 'overview' | 'history' | 'fit',
  caption: string,
  /** Under each row, over all columns but the first; null for nothing. */
  below: readonly (Markup | null)[] = [],
): Markup {
  const rowOf = ([first, ...cells]: readonly [Part, ...Cell[]], at: number): Markup => {
    const under = below[at] ?? null;
    const rows = under === null ? '' : html` rowspan="2"`;
    return html`<tr role="row"><th role="rowheader" scope="row"${rows}>${first}</th>${cellsOf(cells, headings)}</tr>
${under && html`<tr role="row" class="below"><td role="cell" colspan="${headings.length - 1}">${under}</td></tr>\n`}`;
  };
  return html`<div class="wide" role="group" aria-label="${caption}" tabindex="0"><table role="table" class="${name}">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${headings.map((heading) => html`<th role="columnheader" scope="col">${heading}</th>`)}</tr></thead>
<tbody role="rowgroup">
${rows.map(rowOf)}</tbody>
</table></div>
`;
}

/** A figure with what qualifies it below, in small letters. */
export const withSmall = (figure: Part, small: string | null): Markup =>
  html`${figure}${small !== null && small !== '' && html`<br><small>${small}</small>`}`;
