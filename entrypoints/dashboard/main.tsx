import '../../lib/ui/tokens/tokens.css';
import '../../lib/ui/components/components.css';
import '../../lib/ui/pages.css';
import '../../lib/ui/person/person.css';
import '../../lib/ui/check/check.css';
import '../../lib/ui/dashboard/dashboard.css';
import {render} from 'preact';
import {Dashboard} from '../../lib/ui/dashboard/Dashboard.tsx';
import {followRoute} from '../../lib/ui/dashboard/route.ts';
import {followSettings} from '../../lib/ui/data/preferences.ts';
import {followLanguage} from '../../lib/ui/document-language.ts';
import {keepFocus} from '../../lib/ui/keep-focus.ts';

const root = document.getElementById('root');
if (root) {
  void followSettings();
  followRoute();
  followLanguage();
  keepFocus(root);
  render(<Dashboard />, root);
}
