// Finds every fault of a framework document, so that an unsound one is refused with the whole list.
import type { Fault } from './fault.ts';
import type { Framework } from './framework.ts';
import { othersFaults } from './soundness-others.ts';
import { disabledFaults, type KnownCheck, parameterFaults, rateFaults } from './soundness-parameters.ts';
import { partyFaults } from './soundness-parties.ts';
import { noticeFaults, procedureFaults } from './soundness-procedure.ts';
import { referenceFaults } from './soundness-references.ts';
import { timeFaults } from './soundness-time.ts';

/**
 * All faults of the framework; empty if it is sound.
 * `knownChecks` is the check registry; `others` are the published versions of all frameworks, without this document.
 * `today`: if given, a framework that has already ended is unsound.
 */
export function findFaults(
  framework: Framework,
  knownChecks: readonly KnownCheck[],
  others: readonly Framework[],
  today?: string,
): readonly Fault[] {
  const codes = knownChecks.map((check) => check.code);
  return [
    ...referenceFaults(framework, codes, others),
    ...parameterFaults(framework, knownChecks),
    ...disabledFaults(framework),
    ...rateFaults(framework),
    ...procedureFaults(framework),
    ...noticeFaults(framework, codes),
    ...partyFaults(framework),
    ...timeFaults(framework, others, today),
    ...othersFaults(framework, others),
  ];
}
