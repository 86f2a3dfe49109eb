/** Downloads a text, its parts or bytes as a file. A link to a blob needs no permission. */
export function download(
  content: string | readonly string[] | Uint8Array<ArrayBuffer>,
  name: string,
  type = 'text/csv;charset=utf-8',
): void {
  const parts = content instanceof Uint8Array ? [content] : [content].flat();
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after this returns; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
