/** Downloads a text, or its parts, as a file. A link to a blob needs no permission. */
export function download(text: string | readonly string[], name: string, type = 'text/csv'): void {
  const url = URL.createObjectURL(new Blob([text].flat(), { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after this returns; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
