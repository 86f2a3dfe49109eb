import { useEffect, useState } from 'react';
import type { ListClient } from '../../lib/lists/list-client';
import type { NotToContact } from '../../lib/lists/not-to-contact';
import type { Result } from '../../lib/model/result';
import type { ManyEdit, ManyEdited } from '../../lib/store/edit-many';

export interface ManyProgress {
  done: number;
  /** How many are being edited; 0 until the first part is written. */
  of: number;
}

export interface ManyEditing {
  /** Null while nothing is being edited. */
  progress: ManyProgress | null;
  edit(edit: ManyEdit): Promise<Result<ManyEdited> | undefined>;
  /** Edits these rows instead of the selected ones. */
  editRows(ids: readonly string[], edit: ManyEdit): Promise<Result<ManyEdited> | undefined>;
  /** Of the selected rows, or of these, those whose creators must not be contacted. */
  notToContact(rows: 'selected' | readonly string[]): Promise<Result<NotToContact[]> | undefined>;
  stop(): void;
}

/** Edits many rows of a list, and tells how far that is. */
export function useManyEdit(client: ListClient | null): ManyEditing {
  const [progress, setProgress] = useState<ManyProgress | null>(null);
  useEffect(() => {
    setProgress(null);
    return client?.onProgress((done, of) => setProgress((now) => now && { done, of }));
  }, [client]);
  const following = async (edited: Promise<Result<ManyEdited>> | undefined) => {
    setProgress({ done: 0, of: 0 });
    const result = await edited;
    setProgress(null);
    return result;
  };
  return {
    progress,
    edit: (edit) => following(client?.editSelected(edit)),
    editRows: (ids, edit) => following(client?.editRows(ids, edit)),
    notToContact: async (rows) => client?.notToContact(rows),
    stop: () => client?.stopEditing(),
  };
}
