const segmenters = new Map<string, Intl.Segmenter>();

/** Scripts that write words without spaces: the engine's dictionary says where one ends and another begins. */
export function isWordEdge(at: number, text: string, { tag }: { tag: string }): boolean {
  const segmenter = segmenters.get(tag) ?? new Intl.Segmenter(tag, { granularity: 'word' });
  segmenters.set(tag, segmenter);
  for (const { index } of segmenter.segment(text)) if (index >= at) return index === at;
  return at >= text.length;
}
