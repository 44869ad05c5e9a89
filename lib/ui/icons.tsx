import type {FunctionComponent} from 'preact';

interface IconProps {
  /** More classes, for example `serious`. */
  class?: string;
  /** What the icon says where no words stand beside it; otherwise it is decoration. */
  label?: string;
}

/** Icons are drawn on a 16 px grid with a 1.6 px round line; a shape is one path, drawn by us. */
function icon(d: string, size = 16): FunctionComponent<IconProps> {
  return ({class: more, label}) => (
    <svg
      class={more ? `icon ${more}` : 'icon'}
      viewBox={`0 0 ${size} ${size}`}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
      focusable="false"
    >
      <path d={d} />
    </svg>
  );
}

/** Two speech bubbles that bow to each other. */
export const MarkIcon = /* @__PURE__ */ icon(
  'M3 5.5C3 4.1 4.1 3 5.5 3h4C10.9 3 12 4.1 12 5.5v2c0 1.4-1.1 2.5-2.5 2.5H7l-3 2.3V9.6C3.4 9.1 3 8.3 3 7.5zM14 8.2c1.7 0 3 1.2 3 2.8v1.7c0 .8-.4 1.6-1 2.1V17l-2.5-2h-2c-1.2 0-2.3-.8-2.6-2',
  20,
);
export const AddIcon = /* @__PURE__ */ icon('M8 3v10M3 8h10');
export const BackIcon = /* @__PURE__ */ icon('M9.5 3.5 5 8l4.5 4.5');
export const BookIcon = /* @__PURE__ */ icon(
  'M3 3.5c2-.8 3.7-.6 5 .5 1.3-1.1 3-1.3 5-.5V12c-2-.7-3.7-.4-5 .7-1.3-1.1-3-1.4-5-.7zM8 4v8.5',
);
export const CallIcon = /* @__PURE__ */ icon(
  'M3 3.5 5 3l1.5 3L5.3 7.2a7 7 0 0 0 3.5 3.5L10 9.5l3 1.5-.5 2c-5 .5-10-4.5-9.5-9.5z',
);
export const CheckIcon = /* @__PURE__ */ icon('m3.5 8.5 3 3 6-7');
export const ClockIcon = /* @__PURE__ */ icon('M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M8 5v3l2 1.5');
export const CloseIcon = /* @__PURE__ */ icon('m4 4 8 8M12 4l-8 8');
export const CornerIcon = /* @__PURE__ */ icon('M2.5 3.5h11v9h-11zM8 8h5.5M8 8v4.5');
export const EditIcon = /* @__PURE__ */ icon('M3 13l.6-2.6 7-7a1.4 1.4 0 0 1 2 2l-7 7zM9.5 4.5l2 2');
export const ExchangeIcon = /* @__PURE__ */ icon(
  'M5 13V3.5M5 3.5 2.5 6M5 3.5 7.5 6M11 3v9.5M11 12.5 8.5 10M11 12.5l2.5-2.5',
);
export const FlagIcon = /* @__PURE__ */ icon('M4 14V2.5M4 3h8l-2 3 2 3H4');
export const GiftIcon = /* @__PURE__ */ icon(
  'M2.5 6h11v2.5h-11zM3.5 8.5V13h9V8.5M8 6v7M8 6S5 6 5 4.3C5 2.6 8 3 8 6zM8 6s3 0 3-1.7C11 2.6 8 3 8 6z',
);
export const HideIcon = /* @__PURE__ */ icon(
  'M2.5 8s2-4 5.5-4 5.5 4 5.5 4-2 4-5.5 4-5.5-4-5.5-4M8 6.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3M3.5 13l9-10',
);
export const HintIcon = /* @__PURE__ */ icon(
  'M8 2.5a4 4 0 0 0-2.3 7.3c.5.4.8 1 .8 1.7h3c0-.7.3-1.3.8-1.7A4 4 0 0 0 8 2.5M6.8 13.5h2.4',
);
export const HelpIcon = /* @__PURE__ */ icon(
  'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M6.5 6.5c0-.9.7-1.5 1.5-1.5s1.5.6 1.5 1.4c0 1.1-1.5 1.1-1.5 2.3M8 11v.1',
);
export const MailIcon = /* @__PURE__ */ icon('M2.5 4h11v8h-11zM2.5 4.5 8 9l5.5-4.5');
export const MessageIcon = /* @__PURE__ */ icon(
  'M2.5 4a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H7l-3 2.5V11h-.5a1 1 0 0 1-1-1z',
);
export const OpenIcon = /* @__PURE__ */ icon(
  'M9 3h4v4M13 3 7.5 8.5M7 4H4a1 1 0 0 0-1 1v7a1 1 0 0 0 1 1h7a1 1 0 0 0 1-1V9',
);
export const PauseIcon = /* @__PURE__ */ icon(
  'M5.6 2.5h4.8l3.1 3.1v4.8l-3.1 3.1H5.6L2.5 10.4V5.6zM6.7 6v4M9.3 6v4',
);
export const PeopleIcon = /* @__PURE__ */ icon(
  'M5.5 3.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4M11 4.3a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4M2 13c0-2.2 1.6-3.5 3.5-3.5S9 10.8 9 13M10.5 9.7c1.9-.3 3.5 1 3.5 3.3',
);
export const PersonIcon = /* @__PURE__ */ icon(
  'M8 3a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M3.5 13.5c0-2.5 2-4 4.5-4s4.5 1.5 4.5 4',
);
export const ReplyIcon = /* @__PURE__ */ icon('M6.5 4 2.5 8l4 4M2.5 8H9c2.5 0 4.5 1.5 4.5 4');
export const SearchIcon = /* @__PURE__ */ icon('M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.5 10.5l3 3');
export const SettingsIcon = /* @__PURE__ */ icon(
  'M2.5 5h6M12 5h1.5M2.5 11H4M7.5 11h6M10.2 3.3v3.4M5.8 9.3v3.4',
);
export const ShieldIcon = /* @__PURE__ */ icon('M8 2.5 13 4v4c0 3-2.2 4.9-5 5.7C5.2 12.9 3 11 3 8V4z');
export const TagIcon = /* @__PURE__ */ icon('M2.5 3.5v4.2l6 6 5-5-6-6H3.3zM5.5 6v.1');
export const TodayIcon = /* @__PURE__ */ icon(
  'M4 3.5h8A1.5 1.5 0 0 1 13.5 5v7a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 12V5A1.5 1.5 0 0 1 4 3.5M2.5 6.5h11M5.5 2v2.5M10.5 2v2.5',
);
export const TrashIcon = /* @__PURE__ */ icon(
  'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 8.5h6l.5-8.5M7 7v3.5M9 7v3.5',
);
export const VideoIcon = /* @__PURE__ */ icon('M2.5 4.5h7.5v7H2.5zM10 7.2l3.5-2v5.6l-3.5-2z');
export const WarnIcon = /* @__PURE__ */ icon('M8 2.5 14 13H2zM8 6.5v3M8 11.3v.1');
export const WriteIcon = /* @__PURE__ */ icon('M3 4h10M3 8h6M3 12h3M9 13l.4-1.7L13 7.7l1.3 1.3-3.6 3.6z');
