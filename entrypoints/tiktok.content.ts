import { tiktok } from '../lib/platforms/tiktok/platform';
import { contentScriptOf } from '../lib/reading/content-script';

export default contentScriptOf(tiktok);
