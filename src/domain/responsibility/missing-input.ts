// Why the coverage of a phase cannot be assessed.
import type { Localised } from '../../lib/localised.ts';
import type { Phase, Treatment } from '../dossier/responsibility.ts';
import type { Interval } from './responsibility-result.ts';

type Missing = { readonly reason: Localised; readonly pointer: string };

/** The name of the phase; its id if it has none. */
export function phaseName(phase: Phase): string {
  return phase.name?.trim() || phase.id;
}

/**
 * The first missing input that prevents the assessment of the phase,
 * in a fixed order of kinds; null if nothing is missing.
 */
export function missingInput(
  phase: Phase,
  index: number,
  hours: readonly Interval[],
  treatment: Treatment | undefined,
  phases: readonly Phase[],
) {
  const name = phaseName(phase);
  const because = (pointer: string, da: string, en: string, sv: string): Missing => ({
    pointer,
    reason: { da, en, sv },
  });
  if (hours.length === 0) {
    const pointer = `/responsibility/phases/${index}/hours`;
    return because(
      pointer,
      `Fasen »${name}« har ingen tider.`,
      `The phase “${name}” has no hours.`,
      `Fasen ”${name}” har inga tider.`,
    );
  }
  const periods = treatment?.periods;
  if (periods === undefined) {
    const pointer = '/responsibility/treatment/periods';
    return because(
      pointer,
      'Det er ikke oplyst, hvem der har behandlingsansvaret hvornår.',
      'Nothing says who holds the treatment responsibility when.',
      'Det framgår inte vem som har behandlingsansvaret när.',
    );
  }
  const at = (j: number, field: string) => `/responsibility/treatment/periods/${j}/${field}`;
  const nobody = periods.findIndex((period) => period.phase === phase.id && period.holder === undefined);
  if (nobody >= 0) {
    return because(
      at(nobody, 'holder'),
      `En periode i fasen »${name}« nævner ingen behandlingsansvarlig.`,
      `A period in the phase “${name}” names no holder.`,
      `En period i fasen ”${name}” anger ingen behandlingsansvarig.`,
    );
  }
  const stranger = periods.findIndex(
    (period) =>
      period.phase === phase.id && treatment?.holders?.filter((holder) => holder.id === period.holder).length !== 1,
  );
  if (stranger >= 0) {
    return because(
      at(stranger, 'holder'),
      `En periode i fasen »${name}« nævner en behandlingsansvarlig, der ikke er beskrevet entydigt.`,
      `A period in the phase “${name}” names a holder who is not described, or described twice.`,
      `En period i fasen ”${name}” anger en behandlingsansvarig som inte är entydigt beskriven.`,
    );
  }
  const nowhere = periods.findIndex((period) => !phases.some((other) => other.id === period.phase));
  if (nowhere >= 0) {
    return because(
      at(nowhere, 'phase'),
      'En periode med behandlingsansvar nævner ingen af forløbets faser.',
      'A period of treatment responsibility names none of the phases.',
      'En period med behandlingsansvar anger ingen av förloppets faser.',
    );
  }
  return null;
}
