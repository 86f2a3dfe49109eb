/** Wide enough for most texts; a long note would push everything else out of view. In pixels. */
const MAX_FIT_PX = 480;

/** The width that a column needs to show its heading and its cells in view without breaking lines, in pixels. */
export function fittingWidth(inHeading: Element): number {
  const heading = inHeading.closest('th');
  const table = heading?.closest('table');
  if (!heading || !table) return 0;
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody > tr[data-part="row"]')];
  const cells = rows.flatMap(({ cells: all }) => all[heading.cellIndex] ?? []);
  return Math.min(MAX_FIT_PX, Math.max(...[heading, ...cells].map(contentWidth)));
}

function contentWidth(cell: HTMLTableCellElement): number {
  const box = document.createElement('div');
  box.style.cssText = 'position:absolute;visibility:hidden;width:max-content;white-space:nowrap';
  box.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
  // The same ids twice would confuse labels for a moment.
  for (const one of box.querySelectorAll('[id]')) one.removeAttribute('id');
  cell.append(box);
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(cell);
  const padding = Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd);
  const width = Math.ceil(box.getBoundingClientRect().width + padding) + 1;
  box.remove();
  return width;
}
