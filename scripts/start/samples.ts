import { instagramPages, profileAt } from '../../samples/instagram/pages.ts';
import { TIKTOK_PAGE, TIKTOK_PROFILE } from '../../samples/tiktok/profile.ts';
import { type Site, site } from '../browser/site.ts';

/** The invented profile that opens first. */
export const FIRST_SAMPLE = profileAt('maya.bakes');

/** The profiles whose evaluation is printed if there is no display. */
export const SAMPLES = [FIRST_SAMPLE, profileAt('tom.rides'), profileAt('otto.builds'), TIKTOK_PROFILE];

export async function sampleSite(): Promise<Site> {
  return site({ ...(await instagramPages()), [TIKTOK_PROFILE]: TIKTOK_PAGE });
}
