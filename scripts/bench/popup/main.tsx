import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

const { name, table, key, text } = document.body.dataset;

/** The least that a popup with a stored figure can do: React, and one read from a database. */
function EmptyPopup() {
  const [figure, setFigure] = useState<string | null>(null);
  useEffect(() => {
    const opening = indexedDB.open(name ?? '');
    opening.onsuccess = () => {
      const reading = opening.result
        .transaction(table ?? '')
        .objectStore(table ?? '')
        .get(key ?? '');
      reading.onsuccess = () => setFigure(text ?? '');
    };
  }, []);
  return <main>{figure !== null && `Followers ${figure}`}</main>;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<EmptyPopup />);
