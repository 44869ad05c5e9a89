/** How the demo looks. Class names come out hashed, since nobody may lean on them. */
import {hashed} from '../html.ts';

const RULES: Record<string, string> = {
  page: 'max-width:1080px;margin:0 auto;padding:72px 16px 96px;display:grid;grid-template-columns:1fr 300px;gap:24px',
  bar: 'position:fixed;inset:0 0 auto 0;height:52px;background:#fff;border-bottom:1px solid #e0dfdc;z-index:90',
  barIn: 'max-width:1080px;margin:0 auto;padding:0 16px;height:52px;display:flex;gap:24px;align-items:center',
  card: 'background:#fff;border:1px solid #e0dfdc;border-radius:8px;margin-bottom:8px;overflow:hidden',
  cover: 'height:120px;background:linear-gradient(120deg,#a0b4b7,#d9e5e7 60%,#e9e5df);display:block;margin:0',
  body: 'padding:0 24px 24px',
  photo: 'width:112px;height:112px;border-radius:50%;border:4px solid #fff;margin-top:-64px;display:block',
  small: 'width:48px;height:48px;border-radius:50%;flex:none',
  name: 'font-size:24px;font-weight:600;margin:8px 0 0;display:inline',
  line: 'margin:4px 0 0;font-size:16px',
  quiet: 'margin:4px 4px 0 0;font-size:14px;color:#666;display:inline-block',
  row: 'display:flex;gap:8px;align-items:center;flex-wrap:wrap',
  section: 'padding:20px 24px',
  title: 'font-size:18px;font-weight:600;margin:0 0 8px',
  primary:
    'font:600 15px/32px system-ui,sans-serif;border:0;border-radius:16px;background:#0a66c2;color:#fff;padding:0 16px;text-decoration:none;cursor:pointer;display:inline-block',
  second:
    'font:600 15px/30px system-ui,sans-serif;border:1px solid #0a66c2;border-radius:16px;background:#fff;color:#0a66c2;padding:0 16px;text-decoration:none;cursor:pointer;display:inline-block',
  // A second degree marker is drawn in advance and hidden until it holds.
  veiled: 'display:none',
  contents: 'display:contents',
  sticky: 'position:fixed;inset:52px 0 auto 0;background:#fff;padding:4px 24px;z-index:80;visibility:hidden',
  link: 'color:inherit;text-decoration:none',
};

/** The hashed class of a style of ours. */
export function c(...names: (keyof typeof RULES)[]): string {
  return names.map(name => hashed(`demo-${name}`)).join(' ');
}

const BASE = `
*{box-sizing:border-box}
body{margin:0;background:#f4f2ee;color:#1d1d1d;font:14px/1.45 system-ui,'Segoe UI',Roboto,'DejaVu Sans',sans-serif}
a{color:#0a66c2}
figure,dl,dd{margin:0}
ul{list-style:none;margin:0;padding:0}
.visually-hidden,.a11y-text{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
`;

/** Styles of messages, dialogs and editors: the site's readable names, alike in the page and in its shadow root. */
export const MESSAGING_CSS = `
.msg-overlay-conversation-bubble{position:fixed;bottom:0;right:24px;width:336px;background:#fff;border:1px solid #d0cfcc;border-radius:8px 8px 0 0;box-shadow:0 0 12px #0002;font:14px/1.45 system-ui,'DejaVu Sans',sans-serif;color:#1d1d1d}
.msg-overlay-conversation-bubble + .msg-overlay-conversation-bubble{right:376px}
.msg-overlay-bubble-header{display:flex;justify-content:space-between;padding:8px 12px;border-bottom:1px solid #e0dfdc}
.msg-overlay-bubble-header__title,.msg-entity-lockup__entity-title{font-size:14px;margin:0}
.msg-overlay-bubble-header__title a{color:inherit;text-decoration:none}
.msg-s-message-list{max-height:260px;overflow:auto;padding:8px 12px}
.msg-thread .msg-s-message-list{max-height:none;min-height:280px}
.msg-s-message-list-content{list-style:none;margin:0;padding:0}
.msg-s-message-list__time-heading{display:block;text-align:center;font-size:12px;color:#666;margin:8px 0}
.msg-s-event-listitem{padding:4px 0}
.msg-s-event-listitem__body{margin:2px 0;white-space:pre-wrap}
.msg-s-message-group__name{font-weight:600}
.msg-s-message-group__timestamp{font-size:12px;color:#666;margin-left:6px}
.msg-form{border-top:1px solid #e0dfdc;margin:0}
.msg-form__contenteditable{min-height:96px;max-height:220px;overflow:auto;padding:10px 12px;outline:none;background:#f9f8f6}
.msg-form__contenteditable p{margin:0}
.msg-form__footer{display:flex;justify-content:flex-end;gap:8px;align-items:center;padding:8px 12px}
.msg-form__send-button,.artdeco-button--primary{border:0;border-radius:16px;background:#0a66c2;color:#fff;padding:6px 16px;font:600 14px system-ui,sans-serif}
.artdeco-button--secondary{border:1px solid #0a66c2;border-radius:16px;background:#fff;color:#0a66c2;padding:6px 16px;font:600 14px system-ui,sans-serif}
button:disabled{background:#e8e6e3;color:#8a8a8a}
.msg-form__send-toggle{border:0;background:none;font:12px system-ui,sans-serif;color:#444}
.msg-form__error{color:#b24020;font-size:12px;margin:0;padding:4px 12px}
.artdeco-modal{position:fixed;left:50%;top:96px;transform:translateX(-50%);width:540px;background:#fff;border-radius:8px;box-shadow:0 4px 32px #0004;padding:20px 24px;font:14px/1.45 system-ui,'DejaVu Sans',sans-serif;color:#1d1d1d}
.artdeco-modal textarea{width:100%;min-height:96px;font:inherit;padding:8px}
.artdeco-modal__actionbar{display:flex;justify-content:flex-end;gap:8px;margin-top:12px}
.msg-overlay-bubble-header__control,.artdeco-modal__dismiss{border:0;background:none;font-size:20px;line-height:24px}
.artdeco-modal__dismiss{float:right}
.msg-overlay-bubble-header a,.msg-s-message-group__meta a,.msg-thread__link-to-profile{color:inherit;text-decoration:none}
.msg-title-bar{padding:12px 16px;border-bottom:1px solid #e0dfdc}
.ql-container{min-height:120px}.ql-editor{min-height:120px;outline:none;border:1px solid #d0cfcc;border-radius:4px;padding:8px;white-space:pre-wrap}
.ql-editor p{margin:0}.ql-clipboard{position:absolute;left:-10000px;height:1px;overflow:hidden}
.ProseMirror{min-height:44px;outline:none;border:1px solid #d0cfcc;border-radius:20px;padding:10px 16px;white-space:pre-wrap;word-wrap:break-word}
.ProseMirror p{margin:0}
`;

export const PAGE_CSS =
  BASE +
  Object.entries(RULES)
    .map(([name, rule]) => `.${hashed(`demo-${name}`)}{${rule}}`)
    .join('\n');
