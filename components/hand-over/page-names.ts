import type { JudgedProfile } from '../../lib/documents/hand-over/judged-profile';
import { nameOf } from '../../lib/model/candidate';
import { say } from '../../lib/words/catalogue/say';
import { fileWord } from '../data/file-words';

/** The heading until the user types another: the name of the list or of the only profile, otherwise how many profiles there are. */
export function defaultTitle(profiles: readonly JudgedProfile[], list: string | null): string {
  const [only, ...others] = profiles;
  if (list !== null) return list;
  return only && others.length === 0
    ? nameOf(only.candidate)
    : say('hand-over.default-title', { profiles: profiles.length });
}

/** `yardstick-maya.bakes-2026-11-30.html` for one profile, `yardstick-hand-over-2026-11-30.html` for several. */
export function fileNameOf(profiles: readonly JudgedProfile[], day: string): string {
  const [only, ...others] = profiles;
  const subject = only && others.length === 0 ? only.candidate.handle : 'hand-over';
  return `yardstick-${fileWord(subject)}-${day}.html`;
}
