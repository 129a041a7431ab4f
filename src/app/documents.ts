// The documents of a case, of an agreement and of a body as files.
import { agendaDocument } from '../documents/agenda-document.ts';
import { agreementDocument } from '../documents/agreement-document.ts';
import { agreementDraft } from '../documents/agreement-draft.ts';
import { decisionPaper } from '../documents/decision-paper.ts';
import type { DocumentForm } from '../documents/document-forms.ts';
import type { Paper } from '../documents/paper.ts';
import type { PaperInput } from '../documents/paper-context.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { bodyById } from '../domain/governance/lookups.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import { openSubmission } from '../domain/workflow/state.ts';
import { readText } from '../lib/json-text.ts';
import type { Language } from '../lib/localised.ts';
import { frozenBehind } from './frozen-behind.ts';
import { type Frozen, loadFrozen, paperInput } from './frozen-submission.ts';
import type { PageRequest, Ports } from './ports.ts';
import { getAgreement } from './read-agreements.ts';
import { getAgenda } from './read-proposals.ts';
import { frameworkOf, getProposalState } from './see-proposal.ts';

/** `name` without a file extension. */
export type DocumentFile = { readonly content: Uint8Array; readonly name: string };

type Asking = { readonly form: DocumentForm; readonly language: Language };

type Rendering = Pick<Ports, 'render'>;

export function paperFile(ports: Rendering, frozen: Frozen, { form, language }: Asking): Promise<DocumentFile> {
  const input = paperInput(frozen, language);
  return fileOf(ports, decisionPaper(input), `sagsfremstilling-${nameOf(frozen)}`, form, input);
}

export function draftFile(ports: Rendering, frozen: Frozen, { form, language }: Asking): Promise<DocumentFile> {
  return fileOf(ports, agreementDraft(paperInput(frozen, language)), `aftaleudkast-${nameOf(frozen)}`, form);
}

export function agendaFile(
  ports: Rendering,
  { id, paper }: Pick<Agenda, 'id' | 'paper'>,
  form: DocumentForm,
): Promise<DocumentFile> {
  return fileOf(ports, paper, `dagsorden-${id}-${paper.dated}`, form);
}

/** The agreement as a document of today. Refusal `not-found`. */
export async function agreementFile(
  ports: Ports,
  actor: Actor,
  id: string,
  { form, language }: Asking,
): Promise<DocumentFile> {
  const agreement = await getAgreement(ports, actor, id);
  const [framework, dossier] = await Promise.all([frameworkOf(ports, agreement), frozenBehind(ports, agreement)]);
  const paper = agreementDocument({ agreement, framework, language, asOf: ports.clock().today, dossier });
  return fileOf(ports, paper, `aftale-${agreement.number}-${agreement.edition}`, form);
}

function nameOf({ proposal, submission }: Frozen): string {
  return `${proposal.id.slice(0, 8)}-${submission.number}`;
}

async function fileOf(
  { render }: Rendering,
  paper: Paper,
  name: string,
  form: DocumentForm,
  input?: PaperInput,
): Promise<DocumentFile> {
  return { content: await render(paper, form, input), name };
}

export type Agenda = {
  readonly id: string;
  readonly name: string;
  readonly framework: Framework;
  readonly cases: readonly Frozen[];
  readonly next: string | null;
  readonly paper: Paper;
};

/** One page of the cases that wait for a body, each as frozen. Refusal `not-found` for an unknown body. */
export async function loadAgenda(
  ports: Ports,
  actor: Actor,
  id: string,
  { language, ...page }: PageRequest & { readonly language: Language },
): Promise<Agenda> {
  const framework = (await ports.frameworks.published()).findLast((each) => bodyById(each, id));
  if (!framework) throw new Refusal('not-found');
  const { items, next } = await getAgenda(ports, actor, id, page);
  const found = await Promise.all(
    items.map(readText).map(async (item) => {
      const open = openSubmission(await getProposalState(ports, actor, item.id));
      return open && loadFrozen(ports, actor, open.id);
    }),
  );
  // Cases decided between the two queries are left out.
  const cases = found.filter((each) => each !== undefined);
  const name = bodyById(framework, id)?.name ?? id;
  const paper = agendaDocument({ body: { name }, asOf: ports.clock().today, cases, language });
  return { id, name, framework, cases, next, paper };
}
