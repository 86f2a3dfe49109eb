import type { Protocol } from '../../../lib/metrics/protocol';
import { isSame } from '../../../lib/settings/merge-setting';
import type { SettingUpdate } from '../../../lib/settings/stored-setting';
import { protocols } from '../../../lib/settings/stored-settings';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { listLabels } from '../../../lib/store/list-labels';
import type { FileProtocol } from '../../../lib/transfer/settings-file/settings-file';

/** What importing the protocols of a settings file would do in the open workspace. */
export interface ProtocolPlan {
  /** By list or workspace, as they are stored: those that change. */
  after: Record<string, Protocol>;
  /** The same before; null for none. */
  before: Record<string, Protocol | null>;
  /** The names of their lists; null for all profiles. */
  lists: (string | null)[];
  /** The names of lists that are not here. */
  missing: string[];
}

/** What the protocol of all profiles is stored under. */
export const wholeWorkspace = ({ name }: Pick<ShortlistDatabase, 'name'>): string => `all:${name}`;

/** The protocols of the open workspace. Ids of lists are random, so the file names them. */
export async function protocolsHere(db: ShortlistDatabase): Promise<FileProtocol[]> {
  const stored = await protocols.read();
  const lists = await listLabels(db, 'lists');
  const subjects = [
    { id: wholeWorkspace(db), list: null },
    ...lists.flatMap(({ id, name }) => (name === null ? [] : [{ id, list: name }])),
  ];
  return subjects.flatMap(({ id, list }) => {
    const protocol = stored[id];
    return protocol ? [{ list, protocol }] : [];
  });
}

export async function planProtocols(
  db: ShortlistDatabase,
  file: readonly FileProtocol[],
): Promise<ProtocolPlan> {
  const stored = await protocols.read();
  const lists = await listLabels(db, 'lists');
  const plan: ProtocolPlan = { after: {}, before: {}, lists: [], missing: [] };
  for (const { list, protocol } of file) {
    const id = list === null ? wholeWorkspace(db) : lists.find(({ name }) => isSameName(name, list))?.id;
    if (id === undefined) plan.missing.push(list ?? '');
    else if (!isSame(stored[id], protocol)) {
      plan.after[id] = protocol;
      plan.before[id] = stored[id] ?? null;
      plan.lists.push(list);
    }
  }
  return plan;
}

/** The change that stores these protocols; null removes one. */
export async function protocolUpdate(
  changes: Readonly<Record<string, Protocol | null>>,
): Promise<SettingUpdate[]> {
  if (Object.keys(changes).length === 0) return [];
  const next = { ...(await protocols.read()) };
  for (const [id, protocol] of Object.entries(changes)) {
    if (protocol === null) delete next[id];
    else next[id] = protocol;
  }
  return [protocols.changeTo(next)];
}

const isSameName = (a: string | null, b: string): boolean =>
  a?.trim().toLowerCase() === b.trim().toLowerCase();
