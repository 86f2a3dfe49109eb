import { instagram } from '../lib/platforms/instagram/instagram';
import { contentScriptOf } from '../lib/reading/content-script';

export default contentScriptOf(instagram);
