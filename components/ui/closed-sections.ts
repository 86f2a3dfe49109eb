/**
 * Which sections were left closed. In localStorage because it can be read before the first paint: a section that
 * folds after it was drawn makes the screen jump. Losing it costs a click, so a browser that refuses is fine.
 */
const key = (id: string) => `section-closed:${id}`;

export function isClosed(id: string, otherwise: boolean): boolean {
  try {
    const kept = localStorage.getItem(key(id));
    return kept === null ? otherwise : kept === 'yes';
  } catch {
    return otherwise;
  }
}

export function rememberClosed(id: string, closed: boolean): void {
  try {
    localStorage.setItem(key(id), closed ? 'yes' : 'no');
  } catch {
    // Storage is refused: the section starts as designed next time.
  }
}
