import { withoutReordering } from '../model/outside-text';
import { failed, ok, type Result } from '../model/result';
import { z } from '../model/schemas/zod';
import { amendSetting, onSettingChanged, settingsDatabase } from './settings-database';

/** One client's shortlist, in a database of its own. */
export interface Workspace {
  id: string;
  name: string;
}

export interface Workspaces {
  /** In the order created; never empty. */
  all: readonly Workspace[];
  current: Workspace;
  /** Deleted ones whose database may still be on the disk. */
  deleted: readonly string[];
}

/** The workspace that is there from the start. Screens show a name in their own language until the user gives it one. */
export const FIRST_WORKSPACE: Workspace = { id: 'first', name: 'Main' };

const FIRST_DATABASE = 'yardstick';

/** The first workspace has the name that the only database had in earlier versions. */
export const databaseName = (workspaceId: string): string =>
  workspaceId === FIRST_WORKSPACE.id ? FIRST_DATABASE : `${FIRST_DATABASE}-${workspaceId}`;

export type WorkspaceNameFault = 'empty' | 'too-long' | 'taken';

/** The longest name of a workspace, which has to fit beside others in a popup. */
export const MAX_WORKSPACE_NAME = 40;

const KEY = 'workspaces';
const VERSION = 1;

const workspaceSchema = z.object({
  id: z.string().regex(/^[a-z0-9]+$/),
  name: z.string().trim().min(1).max(MAX_WORKSPACE_NAME),
});

const storedSchema = z.object({
  version: z.literal(VERSION),
  current: z.string(),
  all: z.array(workspaceSchema).min(1),
  deleted: z.array(z.string()),
});
type Stored = z.infer<typeof storedSchema>;

const INITIAL: Stored = {
  version: VERSION,
  current: FIRST_WORKSPACE.id,
  all: [FIRST_WORKSPACE],
  deleted: [],
};

/** A list that this version cannot read, so that it knows no workspace to write into. */
export class UnreadableWorkspaces extends Error {}

function read(stored: unknown): Stored {
  if (stored === undefined) return INITIAL;
  const parsed = storedSchema.safeParse(stored);
  if (!parsed.success) throw new UnreadableWorkspaces();
  return parsed.data;
}

function workspacesOf({ all, current, deleted }: Stored): Workspaces {
  const [first = FIRST_WORKSPACE] = all;
  return { all, deleted, current: all.find(({ id }) => id === current) ?? first };
}

/** The workspaces and the one that all screens show. Throws `UnreadableWorkspaces` for a list of another version. */
export async function readWorkspaces(): Promise<Workspaces> {
  const { settings } = await settingsDatabase();
  return workspacesOf(read((await settings.get(KEY))?.value));
}

/** Calls back after a change from any page, for as long as this page lives. */
export function onWorkspacesChanged(changed: () => void): void {
  onSettingChanged(KEY, changed);
}

/** Adds a workspace and switches to it. */
export function createWorkspace(id: string, name: string): Promise<Result<null>> {
  return change((stored) => ({ ...stored, current: id, all: [...stored.all, { id, name: tidy(name) }] }));
}

export function renameWorkspace(id: string, name: string): Promise<Result<null>> {
  return change((stored) => ({
    ...stored,
    all: stored.all.map((one) => (one.id === id ? { ...one, name: tidy(name) } : one)),
  }));
}

/** Every open screen follows. */
export function switchWorkspace(id: string): Promise<Result<null>> {
  return change((stored) => ({ ...stored, current: id }));
}

/** Takes a workspace off the list; its database is deleted after that. The last one stays. */
export function dropWorkspace(id: string): Promise<Result<null>> {
  return change((stored) => {
    const all = stored.all.filter((one) => one.id !== id);
    const [first] = all;
    if (!first || all.length === stored.all.length) return stored;
    const current = stored.current === id ? first.id : stored.current;
    return { ...stored, all, current, deleted: [...stored.deleted, id] };
  });
}

/**
 * Remembers a database that is filled before any screen shows it. If that never comes to an end, it is deleted like that of a
 * deleted workspace.
 */
export function announceDatabase(id: string): Promise<Result<null>> {
  return change((stored) => ({ ...stored, deleted: [...stored.deleted, id] }));
}

/** Lists the filled database as a workspace and switches to it. It takes the place of `replaces`, which is deleted after that. */
export function listFilled({ id, name }: Workspace, replaces: string | null = null): Promise<Result<null>> {
  return change((stored) => {
    const filled = { id, name: tidy(name) };
    const isThere = stored.all.some((one) => one.id === replaces);
    const all = isThere
      ? stored.all.map((one) => (one.id === replaces ? filled : one))
      : [...stored.all, filled];
    const deleted = stored.deleted.filter((one) => one !== id);
    return { ...stored, current: id, all, deleted: isThere ? [...deleted, String(replaces)] : deleted };
  });
}

/** Remembers that the database of a deleted workspace is gone. */
export function forgetDeleted(id: string): Promise<Result<null>> {
  return change((stored) => ({ ...stored, deleted: stored.deleted.filter((one) => one !== id) }));
}

/** Why a name cannot be used; null if it can. */
export function workspaceNameFault(name: string, others: readonly Workspace[]): WorkspaceNameFault | null {
  const wanted = tidy(name);
  if (wanted === '') return 'empty';
  if (wanted.length > MAX_WORKSPACE_NAME) return 'too-long';
  return others.some((one) => one.name.toLowerCase() === wanted.toLowerCase()) ? 'taken' : null;
}

const tidy = (name: string) => withoutReordering(name).replace(/\s+/g, ' ').trim();

/** One transaction that reads what is stored, so that two pages lose nothing. */
async function change(make: (stored: Stored) => Stored): Promise<Result<null>> {
  try {
    await amendSetting(KEY, (stored) => make(read(stored)));
    return ok(null);
  } catch {
    return failed({ code: 'workspaces-not-stored' }, 'workspaces-unchanged');
  }
}
