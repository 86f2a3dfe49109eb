import { ShortlistPage } from '../../components/shortlist/ShortlistPage';
import { showScreen } from '../../components/ui/show-screen';

showScreen('The shortlist', <ShortlistPage />);
