import '../../lib/ui/tokens/tokens.css';
import '../../lib/ui/components/components.css';
import {render} from 'preact';

const root = document.getElementById('root');
if (root) render(<main>Santun</main>, root);
