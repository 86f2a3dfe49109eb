import { PLATFORM_IDS } from '../../lib/model/platform';
import type { CandidateQuery } from '../../lib/store/find-candidates';

/** The filters as their fields hold them; "" means no filter. */
export interface CandidateFilters {
  search: string;
  platform: string;
  stage: string;
  tag: string;
}

export const NO_FILTERS: CandidateFilters = { search: '', platform: '', stage: '', tag: '' };

export function isFiltered(filters: CandidateFilters): boolean {
  return Object.values(filters).some((value) => value !== '');
}

export function queryOf({ search, platform, stage, tag }: CandidateFilters): CandidateQuery {
  const platformId = PLATFORM_IDS.find((id) => id === platform);
  return {
    search,
    ...(platformId && { platform: platformId }),
    ...(stage && { stage }),
    ...(tag && { tag }),
  };
}
