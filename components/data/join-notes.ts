/** Two notes on one profile are both kept; the same words twice are not. */
export function joinNotes(before: string, added: string): string {
  if (before.includes(added.trim())) return before;
  return added.includes(before.trim()) ? added : `${before}\n${added}`;
}
