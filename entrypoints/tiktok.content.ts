import { tiktok } from '../lib/platforms/tiktok/tiktok';
import { contentScriptOf } from '../lib/reading/content-script';

export default contentScriptOf(tiktok);
