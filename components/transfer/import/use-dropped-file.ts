import { useEffect, useEffectEvent } from 'react';

/** A file that is dropped anywhere on the page. Without this, the browser would leave the page and show the file. */
export function useDroppedFile(onFile: (file: File) => void): void {
  const take = useEffectEvent(onFile);
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) =>
      [...(dataTransfer?.items ?? [])].some(({ kind }) => kind === 'file');
    const over = (event: DragEvent) => hasFiles(event) && event.preventDefault();
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) take(file);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, []);
}
