/** Joins two notes on one profile; identical text is kept once. */
export function joinNotes(before: string, added: string): string {
  if (before.includes(added.trim())) return before;
  return added.includes(before.trim()) ? added : `${before}\n${added}`;
}
