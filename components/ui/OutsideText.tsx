/**
 * Shows untrusted text beside other words, so that it cannot change their direction. For text in a block of its own,
 * use `dir="auto"` instead.
 */
export function OutsideText({ children }: { children: string }) {
  return <bdi>{children}</bdi>;
}
