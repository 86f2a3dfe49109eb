import type { ImportedCreator } from './creators';
import { type Remark, SHOWN_ROWS } from './remark';

/** What is worth a word about creators with several rows. */
export function remarkOnRows(creators: readonly ImportedCreator[]): Remark[] {
  const several = creators.filter(({ texts }) => texts !== undefined);
  const joined = several.flatMap((creator) => joinedIn(creator) ?? []);
  const [first] = joined;
  const disagreeing = several
    .map(({ lines }) => lines)
    .filter((lines) => !joined.some((one) => one.lines === lines));
  return [
    ...(first ? [{ code: 'joined-by-profile' as const, creators: joined.length, ...first }] : []),
    ...(disagreeing.length > 0
      ? [
          {
            code: 'rows-disagree' as const,
            creators: disagreeing.length,
            lines: disagreeing.slice(0, SHOWN_ROWS),
          },
        ]
      : []),
  ];
}

/**
 * The profile that makes one creator of rows about different people, as their names and their other profiles say; null if they
 * may be one: a nickname is written in many ways.
 */
function joinedIn({ lines, profiles, name }: ImportedCreator) {
  const shared = profiles.find((one) => one.lines.length > 1);
  const names = name.map(({ value }) => new Set(wordsIn(value)));
  const areOne = names.some((words, at) => names.slice(at + 1).some((more) => !words.isDisjointFrom(more)));
  const hasOthers = profiles.some((one) => one.lines.length < lines.length);
  if (!shared || !hasOthers || names.length < 2 || areOne) return null;
  return { platform: shared.platform, handle: shared.handle, lines };
}

const wordsIn = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
