import type {FunctionComponent} from 'preact';
import type {Severity} from '../../etiquette/report.ts';
import {HintIcon, ShieldIcon, WarnIcon} from '../icons.tsx';

/** Each severity has its own shape as well as its colour. */
const ICONS: Record<Severity, FunctionComponent<{class?: string}>> = {
  serious: ShieldIcon,
  caution: WarnIcon,
  hint: HintIcon,
};

export function SeverityIcon({severity}: {severity: Severity}) {
  const Icon = ICONS[severity];
  return <Icon class={severity} />;
}

const ORDER: readonly Severity[] = ['serious', 'caution', 'hint'];

export function gravest(severities: readonly Severity[]): Severity {
  return ORDER.find(each => severities.includes(each)) ?? 'hint';
}
