import type {FunctionComponent} from 'preact';
import type {Severity} from '../../etiquette/report.ts';
import {HintIcon, PauseIcon, WarnIcon} from '../icons.tsx';

/** Each severity has its own shape, so that colour is never the only sign. */
const ICONS: Readonly<Record<Severity, FunctionComponent<{class?: string}>>> = {
  serious: PauseIcon,
  caution: WarnIcon,
  hint: HintIcon,
};

export function SeverityIcon({severity}: {severity: Severity}) {
  const Icon = ICONS[severity];
  return <Icon class={severity} />;
}
