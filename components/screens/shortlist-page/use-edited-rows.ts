import { useCallback, useState } from 'react';

/** Ids of the rows whose fields are open below them, in the order in which they were opened. */
export function useEditedRows() {
  const [editing, setEditing] = useState<readonly string[]>([]);
  const edit = useCallback(
    (id: string, isEditing: boolean) =>
      setEditing((now) => [...now.filter((one) => one !== id), ...(isEditing ? [id] : [])]),
    [],
  );
  return { editing, edit };
}
