import { instagram } from '../lib/platforms/instagram/platform';
import { contentScriptOf } from '../lib/reading/content-script';
import { startMeasurer } from '../lib/reading/measurer';

export default contentScriptOf(instagram, startMeasurer);
