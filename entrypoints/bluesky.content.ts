import { bluesky } from '../lib/platforms/bluesky/platform';
import { contentScriptOf } from '../lib/reading/content-script';

export default contentScriptOf(bluesky);
