/**
 * A text that a page, a file or a person wrote, as it may be shown beside other words: whatever it holds, it cannot turn them
 * around. A text that fills a block of its own needs `dir="auto"` there instead.
 */
export function OutsideText({ children }: { children: string }) {
  return <bdi>{children}</bdi>;
}
