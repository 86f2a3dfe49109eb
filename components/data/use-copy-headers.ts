import { useEffect, useState } from 'react';
import { copyHeaders } from '../../lib/settings/choices';

/** Whether a copied row brings the column names along; follows the choice wherever it is changed. */
export function useCopyHeaders(): boolean {
  const [headers, setHeaders] = useState(copyHeaders.fallback);
  useEffect(() => {
    void copyHeaders.read().then(setHeaders);
    return copyHeaders.watch(setHeaders);
  }, []);
  return headers;
}
