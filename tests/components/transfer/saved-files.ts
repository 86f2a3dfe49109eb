import { vi } from 'vitest';

export interface SavedFile {
  name: string;
  blob: Blob;
}

/** The files that the browser is asked to save from now on. */
export function savedFiles(): SavedFile[] {
  const saved: SavedFile[] = [];
  let made: Blob | null = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made = blob instanceof Blob ? blob : null;
    return 'blob:file';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (made && this.href === 'blob:file') saved.push({ blob: made, name: this.download });
  });
  return saved;
}
