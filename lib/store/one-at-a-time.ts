/** If two pages do the same work at once, the second waits. Browsers release the lock of a closed or killed page. */
export async function oneAtATime(name: string, work: () => Promise<void>): Promise<void> {
  if (globalThis.navigator?.locks) await navigator.locks.request(name, work);
  else await work();
}
