import { createRoot } from 'react-dom/client';
import { ShortlistPage } from '../../components/shortlist/ShortlistPage';
import '../../components/ui/base.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<ShortlistPage />);
