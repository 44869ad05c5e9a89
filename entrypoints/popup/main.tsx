import '../../lib/ui/tokens/tokens.css';
import '../../lib/ui/components/components.css';
import '../../lib/ui/pages.css';
import '../../lib/ui/person/person.css';
import '../../lib/ui/check/check.css';
import '../../lib/ui/popup/popup.css';
import {render} from 'preact';
import {followSettings} from '../../lib/ui/data/preferences.ts';
import {followLanguage} from '../../lib/ui/document-language.ts';
import {keepFocus} from '../../lib/ui/keep-focus.ts';
import {fitWindow} from '../../lib/ui/popup/fit-window.ts';
import {Popup} from '../../lib/ui/popup/Popup.tsx';
import {readPageOnceAgreed} from '../../lib/ui/popup/subject.ts';

const root = document.getElementById('root');
if (root) {
  void followSettings();
  readPageOnceAgreed();
  followLanguage();
  fitWindow(root);
  keepFocus(root);
  render(<Popup />, root);
}
