import { rememberedImports } from '../../../lib/settings/stored-settings';
import { canBeRemembered, type RememberedImport } from '../../../lib/transfer/import/remembered-choices';

/** More lists than anyone imports again and again. */
const MAX_REMEMBERED = 50;

/** Remembers what was chosen for a list, in place of what was chosen for one with the same headings. */
export function rememberImport(chosen: RememberedImport): void {
  if (!canBeRemembered(chosen.fingerprint)) return;
  const stored = { ...chosen, meanings: { ...chosen.meanings }, answers: { ...chosen.answers } };
  // If it fails, the next list asks again.
  void rememberedImports.amend((before) =>
    [stored, ...before.filter(({ fingerprint }) => fingerprint !== chosen.fingerprint)].slice(
      0,
      MAX_REMEMBERED,
    ),
  );
}

export function forgetImport(fingerprint: string) {
  return rememberedImports.amend((before) => before.filter((one) => one.fingerprint !== fingerprint));
}
