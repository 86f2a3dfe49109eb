import { FIRST_WORKSPACE, type Workspace } from '../../../lib/settings/workspaces';
import { useAllWorkspaces } from '../../data/InWorkspace';

const ONLY_ONE = { all: [FIRST_WORKSPACE], current: FIRST_WORKSPACE };

/** The workspace that the screen shows, and all there are. */
export function useOpenWorkspace(): { all: readonly Workspace[]; current: Workspace } {
  return useAllWorkspaces() ?? ONLY_ONE;
}
