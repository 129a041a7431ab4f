// The acts on an agreement. Each runs one pure command through changeAgreement.
import { z } from 'zod';
import * as follow from '../domain/agreement/commands/follow.ts';
import { type Join, joinAgreement } from '../domain/agreement/commands/join.ts';
import * as notice from '../domain/agreement/commands/notice.ts';
import { registerAgreement as decideRegistration, type Register } from '../domain/agreement/commands/register.ts';
import { regulate } from '../domain/agreement/commands/regulate.ts';
import * as reports from '../domain/agreement/commands/report.ts';
import { evolveAgreement } from '../domain/agreement/evolve.ts';
import { Terms } from '../domain/agreement/terms.ts';
import { filledText, Id } from '../domain/dossier/primitives.ts';
import { Refusal } from '../domain/refusal.ts';
import { type AskedOfAgreement, changeAgreement } from './change-agreement.ts';
import { currentFramework } from './current-framework.ts';
import type { Changed, Ports } from './ports.ts';
import { contentOf } from './registers/change-entry.ts';

type NewAgreementInput = Omit<Register, 'id'> & { readonly framework: string };

/** Registers an agreement that is already in force. Refusals: `forbidden`, `invalid` with every fault. */
export async function registerAgreement(
  ports: Ports,
  asked: AskedOfAgreement,
  { framework: id, ...input }: NewAgreementInput,
): Promise<Changed> {
  const { now, today } = ports.clock();
  const framework = currentFramework(await ports.frameworks.published(), id, today);
  if (!framework)
    throw new Refusal('invalid', {
      faults: [{ pointer: '/framework', code: 'unknown-reference', values: { what: 'framework', id } }],
    });
  const command = { ...input, id: ports.newId() };
  const event = decideRegistration(command, { actor: asked.actor, framework, now, today });
  const agreement = evolveAgreement(undefined, event);
  return ports.agreements.writer.create(asked.key, { agreement, events: [event] }, asked.present(agreement));
}

const Registration = z.strictObject({
  ...{ framework: Id, clusters: z.array(Id).min(1).max(60), body: Id, terms: Terms },
  source: filledText(500),
  notJoined: z.array(Id).max(120),
});

/** As registerAgreement, for untyped form data. Refuses `invalid` with every fault for data that cannot be read. */
export async function registerTyped(ports: Ports, asked: AskedOfAgreement, typed: unknown): Promise<Changed> {
  return registerAgreement(ports, asked, contentOf(Registration, typed));
}

type Act<Input> = (ports: Ports, asked: AskedOfAgreement, id: string, input: Input) => Promise<Changed>;

/** Records the answer of a party's council. Refusals: those of changeAgreement and of the command. */
export const joinAsParty: Act<Omit<Join, 'condition'>> = (ports, asked, id, input) => {
  const condition = ports.newId();
  return changeAgreement(ports, asked, id, (agreement, context) => [
    joinAgreement(agreement, { ...input, condition }, context),
  ]);
};

/** Closes a reservation. Refusals: those of changeAgreement and of the command. */
export const closeReservation: Act<{ readonly condition: string; readonly evidence: string }> = (
  ports,
  asked,
  id,
  input,
) => changeAgreement(ports, asked, id, (agreement, context) => [follow.closeReservation(agreement, input, context)]);

/** Refusals: those of changeAgreement and of the command. */
export const reachMilestone: Act<string> = (ports, asked, id, milestone) =>
  changeAgreement(ports, asked, id, (agreement, context) => [follow.reachMilestone(agreement, milestone, context)]);

/** Refusals: those of changeAgreement and of the command. */
export const reportPeriod: Act<reports.ReportEntry> = (ports, asked, id, entry) =>
  changeAgreement(ports, asked, id, (agreement, context) => [reports.report(agreement, entry, context)]);

/** Saves all reports or none. Refusals: those of changeAgreement and of the command. */
export const reportPeriods: Act<readonly reports.ReportEntry[]> = (ports, asked, id, entries) =>
  changeAgreement(ports, asked, id, (agreement, context) => reports.reportSeveral(agreement, entries, context));

/** Refusals: those of changeAgreement and of the command. */
export const correctReport: Act<reports.ReportEntry & { readonly reason: string }> = (ports, asked, id, entry) =>
  changeAgreement(ports, asked, id, (agreement, context) => [reports.correctReport(agreement, entry, context)]);

/** Records the regulated tariffs of a year. Refusals: those of changeAgreement and of the command. */
export const regulateYear: Act<number> = (ports, asked, id, year) =>
  changeAgreement(ports, asked, id, (agreement, context) => [regulate(agreement, year, context)]);

type Evaluated = Omit<Parameters<typeof follow.evaluate>[1], 'id'>;

/** Refusals: those of changeAgreement and of the command. */
export const evaluateAgreement: Act<Evaluated> = (ports, asked, id, input) => {
  const evaluation = ports.newId();
  return changeAgreement(ports, asked, id, (agreement, context) => [
    follow.evaluate(agreement, { ...input, id: evaluation }, context),
  ]);
};

/** Refusals: those of changeAgreement and of the command. */
export const decideRenewal: Act<Parameters<typeof follow.decideRenewal>[1]> = (ports, asked, id, input) =>
  changeAgreement(ports, asked, id, (agreement, context) => [follow.decideRenewal(agreement, input, context)]);

/** Refusals: those of changeAgreement and of the command. */
export const giveNotice: Act<Parameters<typeof notice.giveNotice>[1]> = (ports, asked, id, input) =>
  changeAgreement(ports, asked, id, (agreement, context) => [notice.giveNotice(agreement, input, context)]);

/** Refusals: those of changeAgreement and of the command. */
export const withdrawNotice: Act<Parameters<typeof notice.withdrawNotice>[1]> = (ports, asked, id, input) =>
  changeAgreement(ports, asked, id, (agreement, context) => [notice.withdrawNotice(agreement, input, context)]);
