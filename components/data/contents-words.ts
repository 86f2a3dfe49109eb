import type { Contents } from '../../lib/store/contents';
import { say } from '../../lib/words/catalogue/say';
import { profilesText } from '../../lib/words/label-words';
import { separated } from '../../lib/words/lists';

/** "12 profiles, 3 profiles in the trash, 2 briefs"; what is not there is left out. */
export function contentsWords({ profiles, trashed, briefs, tables }: Contents): string {
  const parts = [
    profiles > 0 ? profilesText(profiles) : '',
    trashed > 0 ? say('workspaces.contents.trashed', { profiles: trashed }) : '',
    briefs > 0 ? say('workspaces.contents.briefs', { briefs }) : '',
    tables > 0 ? say('workspaces.contents.tables', { tables }) : '',
  ].filter(Boolean);
  return parts.length === 0 ? say('workspaces.contents.empty') : separated(parts);
}
