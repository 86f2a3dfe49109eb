/** Downloads a text or bytes, or their parts, as a file. A link to a blob needs no permission. */
export function download(
  content: BlobPart | readonly BlobPart[],
  name: string,
  type = 'text/csv;charset=utf-8',
): void {
  const parts = Array.isArray(content) ? (content as BlobPart[]) : [content as BlobPart];
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after this returns; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
