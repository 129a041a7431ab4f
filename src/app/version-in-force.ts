// At submission a draft moves to the framework version in force: which one that is, and what it changes.
import { assess } from '../domain/assessment/assess.ts';
import type { Assessment } from '../domain/assessment/assessment.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { isValidOn } from '../domain/governance/lookups.ts';
import { type Fault, Refusal } from '../domain/refusal.ts';
import { dossierFaults } from '../domain/workflow/commands/check-dossier.ts';
import { versionFaults } from '../domain/workflow/commands/submit.ts';
import type { Stop } from '../domain/workflow/route.ts';
import type { Proposal } from '../domain/workflow/state.ts';
import { currentFramework } from './current-framework.ts';
import { routeNow } from './read-route.ts';

/** The version in force on the day; the case's own if none is. */
export function versionInForce(published: readonly Framework[], own: Framework, today: string): Framework {
  const current = currentFramework(published, own.id, today);
  return current && isValidOn(current, today) ? current : own;
}

export type VersionChange = {
  readonly from: Framework;
  readonly to: Framework;
  /** Codes found in the dossier only under `to`, and only under `from`. */
  readonly newFindings: readonly string[];
  readonly goneFindings: readonly string[];
  readonly routeBefore: readonly Stop[];
  readonly routeAfter: readonly Stop[];
  /** Under the version in force. */
  readonly assessment: Assessment;
};

type Versions = { readonly from: Framework; readonly to: Framework; readonly today: string };
type Draft = { readonly proposal: Proposal; readonly dossier: Dossier };
type Find = (framework: Framework) => Assessment;

/** Everything in the draft that is not valid under the version. */
export function fitFaults({ proposal, dossier }: Draft, to: Framework): readonly Fault[] {
  return [
    ...versionFaults(proposal, to),
    ...dossierFaults(dossier, to).map((fault) => ({ ...fault, pointer: `/dossier${fault.pointer}` })),
  ];
}

/** Refusal `invalid` with these faults. */
export function checkFits(draft: Draft, to: Framework): void {
  const faults = fitFaults(draft, to);
  if (faults.length > 0) throw new Refusal('invalid', { faults });
}

/** @param find assesses the dossier under a version. Refusals: those of checkFits. */
export function versionChange(draft: Draft, { from, to, today }: Versions, find: Find): VersionChange {
  checkFits(draft, to);
  const [before, assessment] = [find(from), find(to)];
  const codes = ({ findings, gaps }: Assessment) => [
    ...new Set([...findings.map(({ code }) => code), ...gaps.map(({ check }) => check)]),
  ];
  const [was, is] = [codes(before), codes(assessment)];
  const route = (framework: Framework) => routeNow(framework, draft, undefined, today);
  return {
    ...{ from, to, assessment },
    newFindings: is.filter((code) => !was.includes(code)),
    goneFindings: was.filter((code) => !is.includes(code)),
    routeBefore: route(from),
    routeAfter: route(to),
  };
}

/** `administrativ > udvalg, 2027-01-04–2027-02-18`: the stages ahead, and the earliest and latest day of the last. */
function routeInShort(stops: readonly Stop[]): string {
  const ahead = stops.filter(({ status }) => status === 'ahead');
  const last = ahead.at(-1);
  return `${ahead.map(({ stage }) => stage.id).join(' > ')}, ${last?.earliest ?? ''}–${last?.latest ?? ''}`;
}

/** The refusal with the version in force and its changes. The caller submits again with that version. */
export function versionChanged({
  from,
  to,
  newFindings,
  goneFindings,
  routeBefore,
  routeAfter,
}: VersionChange): Refusal {
  const pointer = '/frameworkVersion';
  const [before, after] = [routeInShort(routeBefore), routeInShort(routeAfter)];
  const faults: readonly Fault[] = [
    ...newFindings.map((id) => ({ pointer, code: 'finding-appears', values: { id } })),
    ...goneFindings.map((id) => ({ pointer, code: 'finding-goes', values: { id } })),
    ...(before === after ? [] : [{ pointer, code: 'route-changes', values: { before, after } }]),
  ];
  return new Refusal('framework-version-changed', { values: { from: from.version, version: to.version }, faults });
}

/** Assesses the dossier under a version, in this thread. */
export function finding(dossier: Dossier, given: (framework: Framework) => Parameters<typeof assess>[2]): Find {
  return (framework) => assess(dossier, framework, given(framework));
}
