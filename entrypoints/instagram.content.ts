import { instagram } from '../lib/platforms/instagram/platform';
import { contentScriptOf } from '../lib/reading/content-script';

export default contentScriptOf(instagram);
