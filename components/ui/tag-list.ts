const same = (a: string, b: string) => a.toLocaleLowerCase() === b.toLocaleLowerCase();

/** `tags` with what was typed added; a tag that is there already, in any case, is not added twice. */
export function addTag(tags: string[], typed: string): string[] {
  const tag = typed.trim().replace(/\s+/g, ' ');
  return tag === '' || tags.some((other) => same(other, tag)) ? tags : [...tags, tag];
}

/** The known tags that are not chosen yet and contain what was typed. */
export function suggestions(known: string[], chosen: string[], typed: string): string[] {
  const part = typed.trim().toLocaleLowerCase();
  return known.filter(
    (tag) => tag.toLocaleLowerCase().includes(part) && !chosen.some((other) => same(other, tag)),
  );
}
