// A party's answer on one page: what moves, its figures, whether they are right, and its position. Only the party's own
// members may answer. A body without a stage states a position for the parties it represents.
import { type AnswersSince, figuresSince, positionsSince } from '../../app/answers-since.ts';
import { statePosition, verifyFigures } from '../../app/enter-for-party.ts';
import { hasFigures } from '../../domain/consent/party-lines.ts';
import { spokenForBy } from '../../domain/governance/heard.ts';
import { bodyById } from '../../domain/governance/lookups.ts';
import { FiguresFields, PositionFields } from '../case/answer-fields.tsx';
import { PartyMoney } from '../case/party-money.tsx';
import {
  isSamePosition,
  isSameVerification,
  nameInAnswer,
  readPosition,
  readVerification,
} from '../case/read-answer.ts';
import { standsWords } from '../case/renew.tsx';
import type { Door, Entries } from '../door.tsx';
import { actPage, orErrors } from '../form/act-page.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { assessmentOf, type Case, loadCase, loadFor } from '../load-case.ts';
import { ownerName, partyName } from '../names.ts';
import { Alert } from '../parts/alert.tsx';
import { type Answer, asked, type Page, type View } from '../view.ts';

const PATH = '/sager/:id/svar/:part';

export function addAnswerPage(door: Door): void {
  door.get(PATH, async (view) => page(view, await load(view), new URLSearchParams(), []));
  door.post(PATH, async (view, entries) => answer(view, await load(view), entries));
  // Old addresses, from when the figures and the position had a page each.
  for (const before of ['tal', 'holdning'])
    door.get(`/sager/:id/${before}/:part`, async ({ params }) => ({
      goTo: `/sager/${params.id ?? ''}/svar/${encodeURIComponent(params.part ?? '')}`,
    }));
}

/** The case, and the parts of the answer that this person may give now. */
type Open = { readonly found: Case; readonly party: string; readonly figures: boolean; readonly position: boolean };

async function load(view: View): Promise<Open> {
  const party = view.params.part ?? '';
  const found = await loadCase(view, view.params.id ?? '');
  const isOpen = (asked: string) =>
    found.actions.some(({ action, target, allowed }) => action === asked && target === party && allowed);
  const open = { found, party, figures: isOpen('verify-figures'), position: isOpen('state-position') };
  // Throws the refusal that the act itself throws.
  if (!open.figures && !open.position) await loadFor(view, 'state-position', party);
  return open;
}

async function answer(view: View, open: Open, entries: Entries): Promise<Answer> {
  const { language, ports } = view;
  const { found, party } = open;
  const { id } = found.proposal;
  const before = givenBy(found, party);
  const about = { view, found, party, entries };
  const figures = open.figures ? readVerification(about, before.verification) : { entry: undefined, errors: [] };
  const position = open.position ? readPosition(about) : { entry: undefined, errors: [] };
  const errors = [...figures.errors, ...position.errors];
  if (errors.length > 0) return page(view, open, entries, errors);
  if (!figures.entry && !position.entry) return page(view, open, entries, nothingSaid(open, view));

  const changed = await changedSince(view, open);
  let version = Number(entries.get('version'));
  const { entry } = figures;
  if (entry && (changed.figures.has(party) || !isSameVerification(entry, before.verification, found))) {
    const verified = verifyFigures(ports, asked(view, [version]), id, party, entry, position.entry);
    const done = await orErrors(verified, language, (pointer) => nameInAnswer(pointer, entry));
    if ('errors' in done) return page(view, open, entries, done.errors);
    version += 1;
  }
  if (position.entry && (changed.positions.has(party) || !isSamePosition(position.entry, before.position))) {
    const stated = statePosition(ports, asked(view, [version]), id, party, position.entry);
    const done = await orErrors(stated, language, () => 'reason');
    if ('errors' in done) return page(view, open, entries, done.errors);
  }
  const isRenewal = !entries.has('reason') && !entries.has('position');
  if (isRenewal) return { goTo: `/sager/${id}/oekonomi`, say: { key: 'verify.done' } };
  return { goTo: `/sager/${id}`, say: { key: saidOf(open, before, { figures: entry, position: position.entry }) } };
}

/** The message: what was saved, and which part is still open. */
function saidOf(
  open: Open,
  before: ReturnType<typeof givenBy>,
  given: { readonly figures: object | undefined; readonly position: object | undefined },
) {
  if (given.figures && given.position) return 'answer.done';
  if (given.figures) return open.position && !before.position ? 'answer.positionOpen' : 'verify.done';
  return open.figures && hasFigures(open.found.dossier, open.party) && !before.verification
    ? 'answer.figuresOpen'
    : 'position.done';
}

function nothingSaid({ figures, position, found, party }: Open, { t }: View): readonly FormError[] {
  return [
    ...(figures && hasFigures(found.dossier, party) ? [{ name: 'agrees', text: t('verify.choose') }] : []),
    ...(position ? [{ name: 'position', text: t('position.choose') }] : []),
  ];
}

function givenBy({ dossier }: Case, party: string) {
  return {
    verification: dossier.economy?.verifications?.find((each) => each.party === party),
    position: dossier.impact?.positions?.find((each) => each.party === party),
  };
}

type Changed = { readonly figures: AnswersSince; readonly positions: AnswersSince };

/** Answers that were given for earlier figures or an earlier text of the case. */
async function changedSince({ ports }: View, { found, party }: Open): Promise<Changed> {
  const given = givenBy(found, party);
  const [figures, positions] = await Promise.all([
    given.verification ? figuresSince(ports, found) : new Map(),
    given.position ? positionsSince(ports, found) : new Map(),
  ]);
  return { figures, positions };
}

async function page(view: View, open: Open, entries: Entries, errors: readonly FormError[]): Promise<Page> {
  const { t } = view;
  const { found, party } = open;
  const { proposal, dossier, framework } = found;
  const body = bodyById(framework, party);
  const given = givenBy(found, party);
  const changed = await changedSince(view, open);
  const stands = [standsWords(changed.figures, party, view), standsWords(changed.positions, party, view)];
  const said = stands.filter((words, i) => words !== '' && stands.indexOf(words) === i);
  const isKnown = hasFigures(dossier, party);
  const economy = (await assessmentOf(view, proposal.id, 0)).economy;
  const net = economy.steady.find((year) => year.party === party)?.net ?? null;
  const fields = { view, found, party, entries, errors };
  const represented = spokenForBy(framework, party, proposal.parties).map((id) => partyName(framework, id));
  return actPage({
    ...{ view, proposal, errors },
    title: t(open.figures ? 'answer.title' : 'position.title', { party: ownerName(framework, party) }),
    save: t(said.length > 0 ? 'stands.renew' : open.figures ? 'verify.save' : 'position.save'),
    values: { version: proposal.version },
    above: (
      <>
        {body ? (
          <p>{t('position.forThem', { parties: represented.join(', ') })}</p>
        ) : (
          <PartyMoney {...{ view, found, economy, party }} />
        )}
        {said.map((words) => (
          <Alert key={words} kind="warning" t={t} text={words} />
        ))}
      </>
    ),
    children: (
      <>
        {open.figures && (
          <>
            <h2>{t('answer.figures')}</h2>
            {isKnown ? (
              <FiguresFields {...fields} given={given.verification} />
            ) : (
              <p>{t('verify.none', { party: partyName(framework, party) })}</p>
            )}
          </>
        )}
        {open.position && (
          <>
            {open.figures && <h2>{t('answer.position')}</h2>}
            <PositionFields
              {...fields}
              given={body ? undefined : given.position}
              asBody={body !== undefined}
              net={net}
            />
          </>
        )}
      </>
    ),
  });
}
