// Assesses the current dossier of a case, and what-ifs that store nothing.
import type { Assessment, Given } from '../domain/assessment/assessment.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { clusterById } from '../domain/governance/lookups.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import { checkDossier } from '../domain/workflow/commands/check-dossier.ts';
import type { FrameworkRef } from '../domain/workflow/state.ts';
import { type AssessPort, assessHere } from './assess-anywhere.ts';
import { hashOf } from './change-proposal.ts';
import { currentFramework } from './current-framework.ts';
import { givenOfCase } from './given-of-case.ts';
import { otherAgreements } from './other-agreements.ts';
import type { Ports, StoredProposal } from './ports.ts';
import { parseDossier } from './read-dossier.ts';
import { patchDossier } from './revise-proposal.ts';
import { frameworkOf, getProposal } from './see-proposal.ts';
import { dayToTry, frameworkToTry, standsUnder } from './try-framework.ts';

type Assessed = { readonly assessment: Assessment; readonly framework: Framework };
type Options = { readonly steps?: readonly string[] | undefined; readonly draws?: number | undefined };

/** Assesses the current dossier of a case. Refusals: `not-found`, `invalid` for an unknown step. */
export async function getAssessment(
  ports: Ports,
  actor: Actor,
  id: string,
  options: Options,
): Promise<Assessed & { readonly version: number }> {
  const stored = await getProposal(ports, actor, id);
  return { ...(await assessCase(ports, stored, options)), version: stored.proposal.version };
}

/** As getAssessment, for a case whose visibility has been checked. */
export async function assessCase(
  ports: Ports,
  { proposal, dossier: text }: Pick<StoredProposal, 'proposal' | 'dossier'>,
  options: Options,
): Promise<Assessed> {
  const framework = await frameworkOf(ports, proposal);
  const dossier = parseDossier(text);
  const given = {
    ...givenOfCase(ports, proposal, dossier, framework),
    otherAgreements: await otherAgreements(ports, dossier, proposal.id),
    today: ports.clock().today,
  };
  return run(ports.assess, dossier, framework, given, options);
}

/**
 * Assumptions beside the dossier: the clusters notified, their objections, and other agreements. Absent means unknown;
 * for a case, objections and other agreements are then read from the store.
 */
type Supposed = Options & {
  readonly noticeSentTo?: readonly string[] | undefined;
  readonly objectionsToNotice?:
    | readonly { readonly cluster: string; readonly words?: string | undefined }[]
    | undefined;
  readonly otherAgreements?: Given['otherAgreements'] | undefined;
};

type WholeDossier = {
  readonly dossier: Dossier;
  /** Id of a published framework; `proposedFramework` replaces it by a version that is tried. */
  readonly framework?: string | undefined;
  readonly proposedFramework?: FrameworkRef | undefined;
  readonly cluster?: string | undefined;
  /** Id of a case type; the framework's first where none is named. */
  readonly type?: string | undefined;
} & Supposed;
type WhatIf =
  | WholeDossier
  | ({
      readonly proposal: string;
      readonly patch?: unknown;
      readonly proposedFramework?: FrameworkRef | undefined;
    } & Supposed);

/**
 * Assesses a whole dossier, or a case that the actor may see with a merge patch applied. Stores nothing. Refusals:
 * `not-found`, `invalid` also for unknown clusters; with a tried version also `framework-closed`, and
 * `mapping-incomplete` where the version lacks something that the case uses.
 */
export async function assessDossier(ports: Ports, actor: Actor, input: WhatIf): Promise<Assessed> {
  if ('proposal' in input) {
    const { stored, framework, today } = await caseToAssess(ports, actor, input);
    const { proposal, dossier } = stored;
    const patched = patchDossier(parseDossier(dossier), { dossier: input.patch ?? {} });
    checkDossier(patched, framework);
    const ofCase = givenOfCase(ports, proposal, patched, framework);
    const supposed = supposedOf(input, framework);
    const others = supposed.otherAgreements ?? (await otherAgreements(ports, patched, proposal.id));
    const given = { ...ofCase, dossierHash: hashOf(ports, patched), today, ...supposed, otherAgreements: others };
    return run(ports.assess, patched, framework, given, input);
  }
  return assessWhole(ports, actor, input);
}

/** The case as it is, or carried over to the version that is tried. */
async function caseToAssess(ports: Ports, actor: Actor, { proposal, proposedFramework }: CaseAsked) {
  if (proposedFramework) {
    const { stored, context } = await standsUnder(ports, actor, proposedFramework, proposal);
    return { stored, framework: context.framework, today: context.today };
  }
  const stored = await getProposal(ports, actor, proposal);
  return { stored, framework: await frameworkOf(ports, stored.proposal), today: ports.clock().today };
}

type CaseAsked = { readonly proposal: string; readonly proposedFramework?: FrameworkRef | undefined };

/**
 * Stores nothing. Answers of parties in the dossier count as given. Refusals: `invalid`, also for an unknown framework,
 * cluster, case type or step.
 */
async function assessWhole(ports: Ports, actor: Actor, input: WholeDossier): Promise<Assessed> {
  const tried = input.proposedFramework && (await frameworkToTry(ports, actor, input.proposedFramework));
  const today = tried ? dayToTry(ports, tried) : ports.clock().today;
  const framework = tried ?? currentFramework(await ports.frameworks.published(), input.framework ?? '', today);
  if (!framework)
    throw new Refusal('invalid', {
      faults: [
        { pointer: '/framework', code: 'unknown-reference', values: { what: 'framework', id: input.framework ?? '' } },
      ],
    });
  checkDossier(input.dossier, framework);
  const { cluster, type } = input;
  refuseUnknown(cluster === undefined ? [] : [['/cluster', cluster]], framework);
  refuseUnknownType(type, framework);
  const supposed = supposedOf(input, framework);
  const place = { ...(cluster !== undefined && { cluster }), ...(type !== undefined && { caseType: type }) };
  const given = { dossierHash: hashOf(ports, input.dossier), today, ...supposed, ...place };
  // The same dossier is rarely sent twice. Without draws it is assessed here, so that it does not push a case out of
  // the cache.
  return run(input.draws === 0 ? assessHere : ports.assess, input.dossier, framework, given, input);
}

type KnownBeside = Pick<Given, 'noticeSentTo' | 'objectionsToNotice' | 'otherAgreements'>;

function supposedOf(
  { noticeSentTo, objectionsToNotice, otherAgreements }: Supposed,
  framework: Framework,
): KnownBeside {
  refuseUnknown(
    [
      ...(noticeSentTo ?? []).map((id, i) => [`/noticeSentTo/${i}`, id] as const),
      ...(objectionsToNotice ?? []).map(({ cluster }, i) => [`/objectionsToNotice/${i}/cluster`, cluster] as const),
    ],
    framework,
  );
  return {
    ...(noticeSentTo && { noticeSentTo }),
    ...(objectionsToNotice && {
      objectionsToNotice: objectionsToNotice.map(({ cluster, words }) => ({
        cluster,
        ...(words !== undefined && { words }),
      })),
    }),
    ...(otherAgreements && { otherAgreements }),
  };
}

/** An unknown cluster would silently count as not notified. */
function refuseUnknown(clusters: readonly (readonly [pointer: string, id: string])[], framework: Framework): void {
  const unknown = clusters.filter(([, id]) => clusterById(framework, id) === undefined);
  if (unknown.length > 0) {
    const faults = unknown.map(([pointer, id]) => ({
      pointer,
      code: 'unknown-reference',
      values: { what: 'cluster', id },
    }));
    throw new Refusal('invalid', { faults });
  }
}

function refuseUnknownType(type: string | undefined, framework: Framework): void {
  if (type === undefined || framework.caseTypes.some(({ id }) => id === type)) return;
  throw new Refusal('invalid', {
    faults: [{ pointer: '/type', code: 'unknown-reference', values: { what: 'case type', id: type } }],
  });
}

async function run(
  port: AssessPort,
  dossier: Dossier,
  framework: Framework,
  given: Given,
  options: Options,
): Promise<Assessed> {
  const unknown = (options.steps ?? []).flatMap((id, i) =>
    framework.steps.some((step) => step.id === id)
      ? []
      : [{ pointer: `/steps/${i}`, code: 'unknown-reference', values: { what: 'step', id } }],
  );
  if (unknown.length > 0) throw new Refusal('invalid', { faults: unknown });
  const chosen = {
    ...(options.steps && { steps: options.steps }),
    ...(options.draws !== undefined && { draws: options.draws }),
  };
  return { framework, assessment: await port(dossier, framework, { ...given, ...chosen }) };
}
