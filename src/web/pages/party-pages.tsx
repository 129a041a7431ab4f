// What only a party's own members write: the party's position, and its word for its figures, with its own beside the case's.
import { statePosition, verifyFigures } from '../../app/enter-for-party.ts';
import type { Cost } from '../../domain/dossier/economy.ts';
import { Refusal } from '../../domain/refusal.ts';
import { permit } from '../../domain/workflow/commands/command.ts';
import type { VerificationEntry } from '../../domain/workflow/commands/party-entries.ts';
import { type Case, caseTrail, loadCase } from '../case/load-case.ts';
import { partyName } from '../case/names.ts';
import type { Door, Entries } from '../door.tsx';
import { field } from '../dossier/field.ts';
import { sayFormFault } from '../dossier/form-context.ts';
import { readField } from '../dossier/form-values.ts';
import { Radios } from '../form/choices.tsx';
import { FormEnd, FormStart, TextArea, TextInput } from '../form/controls.tsx';
import { ErrorSummary, type FormError } from '../form/error-summary.tsx';
import { currencySign, writeMoney, writeNumber } from '../formats.ts';
import { CHOICES } from '../texts/choices.ts';
import { inWords } from '../texts/text.ts';
import { type Answer, asked, type Page, type View } from '../view.ts';

const POSITIONS = ['supports', 'supports-with-reservation', 'objects'] as const;
const AMOUNT = field('/amount', 'money');

export function registerPartyPages(door: Door): void {
  door.get('/sager/:id/holdning/:part', async (view) => positionPage(view, await load(view, 'state-position'), new URLSearchParams(), []));
  door.post('/sager/:id/holdning/:part', (view, entries) => statePositionOf(view, entries));
  door.get('/sager/:id/tal/:part', async (view) => figuresPage(view, await load(view, 'verify-figures'), new URLSearchParams(), []));
  door.post('/sager/:id/tal/:part', (view, entries) => verifyFiguresOf(view, entries));
}

async function load(view: View, action: 'state-position' | 'verify-figures'): Promise<Case> {
  const found = await loadCase(view, view.params.id ?? '');
  const context = { actor: view.actor, framework: found.framework, ...view.ports.clock() };
  permit(action, { proposal: found.proposal, context, target: view.params.part ?? '' });
  return found;
}

async function statePositionOf(view: View, entries: Entries): Promise<Answer> {
  const found = await load(view, 'state-position');
  const position = POSITIONS.find((known) => known === entries.get('position'));
  const reason = entries.get('reason')?.trim() ?? '';
  if (!position) return positionPage(view, found, entries, [{ name: 'position', text: view.t('position.choose') }]);
  const accepts = entries.get('accepts');
  const entry = { position, ...(reason !== '' && { reason }), ...(accepts && { acceptsNetCost: accepts === 'true' }) };
  const faults = await refusedFaults(
    statePosition(view.ports, asked(view, [Number(entries.get('version'))]), found.proposal.id, view.params.part ?? '', entry),
  );
  if (faults.length > 0)
    return positionPage(
      view,
      found,
      entries,
      faults.map((fault) => ({ name: 'reason', text: sayFormFault(fault, view.language) })),
    );
  return { goTo: `/sager/${found.proposal.id}`, say: { key: 'position.done' } };
}

function positionPage(view: View, { proposal, dossier, framework }: Case, entries: Entries, errors: readonly FormError[]): Page {
  const { t, csrf, params } = view;
  const party = partyName(framework, params.part ?? '');
  const given = dossier.impact?.positions?.find((each) => each.party === params.part);
  const at = (name: string) => errors.find((error) => error.name === name)?.text;
  const accepts = given?.acceptsNetCost === undefined ? '' : String(given.acceptsNetCost);
  return {
    title: t('position.title', { party }),
    faulty: errors.length > 0,
    status: errors.length > 0 ? 400 : 200,
    trail: caseTrail(view, { proposal }),
    body: (
      <div class="ob-narrow">
        <ErrorSummary errors={errors} t={t} />
        <form method="post" action={`/sager/${proposal.id}/holdning/${params.part}`}>
          <FormStart csrf={csrf} values={{ version: proposal.version }} />
          <Radios
            name="position"
            label={t('position.field', { party })}
            value={entries.get('position') ?? given?.position ?? ''}
            options={POSITIONS.map((position) => ({ value: position, text: t(`position.${position}`) }))}
            error={at('position')}
            t={t}
          />
          <TextArea
            name="reason"
            label={t('position.reason')}
            value={entries.get('reason') ?? given?.reason ?? ''}
            error={at('reason')}
            t={t}
          />
          <Radios
            name="accepts"
            label={t('position.accepts')}
            value={entries.get('accepts') ?? accepts}
            options={[
              { value: 'true', text: t('yes') },
              { value: 'false', text: t('no') },
            ]}
            inline
            t={t}
          />
          <FormEnd save={t('position.save')} back={`/sager/${proposal.id}`} t={t} />
        </form>
      </div>
    ),
  };
}

/** The party's cost lines in every alternative. */
function linesOf({ dossier }: Case, party: string): readonly { readonly cost: Cost; readonly alternative: string }[] {
  return (dossier.economy?.alternatives ?? []).flatMap((alternative) =>
    (alternative.costs ?? [])
      .filter((cost) => cost.party === party)
      .map((cost) => ({ cost, alternative: alternative.name ?? alternative.id })),
  );
}

async function verifyFiguresOf(view: View, entries: Entries): Promise<Answer> {
  const found = await load(view, 'verify-figures');
  const party = view.params.part ?? '';
  const agrees = entries.get('agrees');
  const errors: FormError[] = agrees === 'true' || agrees === 'false' ? [] : [{ name: 'agrees', text: view.t('verify.choose') }];
  const figures = linesOf(found, party).flatMap(({ cost }) => {
    const value = readField(AMOUNT, entries.getAll(`own-${cost.id}`), view.language);
    if (value === undefined || agrees === 'true') return [];
    if (typeof value === 'number') return [{ cost: cost.id, amount: { expected: value } }];
    errors.push({ name: `own-${cost.id}`, text: `${cost.label ?? cost.id}: ${view.t('form.not-a-number')}` });
    return [];
  });
  if (errors.length > 0) return figuresPage(view, found, entries, errors);
  const comment = entries.get('comment')?.trim() ?? '';
  const entry: VerificationEntry = {
    agrees: agrees === 'true',
    ...(figures.length > 0 && { figures }),
    ...(comment !== '' && { comment }),
  };
  const faults = await refusedFaults(
    verifyFigures(view.ports, asked(view, [Number(entries.get('version'))]), found.proposal.id, party, entry),
  );
  if (faults.length > 0) {
    const name = (pointer: string) => {
      const index = /\/figures\/(\d+)/.exec(pointer)?.[1];
      return index === undefined ? 'comment' : `own-${figures[Number(index)]?.cost ?? ''}`;
    };
    return figuresPage(
      view,
      found,
      entries,
      faults.map((fault) => ({ name: name(fault.pointer), text: sayFormFault(fault, view.language) })),
    );
  }
  return { goTo: `/sager/${found.proposal.id}/oekonomi`, say: { key: 'verify.done' } };
}

function figuresPage(view: View, found: Case, entries: Entries, errors: readonly FormError[]): Page {
  const { t, language, csrf, params } = view;
  const { proposal, dossier, framework } = found;
  const id = params.part ?? '';
  const party = partyName(framework, id);
  const given = dossier.economy?.verifications?.find((each) => each.party === id);
  const currency = dossier.economy?.currency ?? 'DKK';
  const lines = linesOf(found, id);
  const at = (name: string) => errors.find((error) => error.name === name)?.text;
  const own = (cost: string) => {
    const amount = given?.figures?.find((figure) => figure.cost === cost)?.amount.expected;
    return entries.get(`own-${cost}`) ?? (amount === undefined ? '' : writeNumber(amount, language));
  };
  return {
    title: t('verify.title', { party }),
    faulty: errors.length > 0,
    status: errors.length > 0 ? 400 : 200,
    trail: caseTrail(view, { proposal }),
    body: (
      <div class="ob-narrow">
        <ErrorSummary errors={errors} t={t} />
        <p class="ob-lead">{lines.length === 0 ? t('verify.none', { party }) : t('verify.lead', { party })}</p>
        {lines.length > 0 && (
          <form method="post" action={`/sager/${proposal.id}/tal/${id}`}>
            <FormStart csrf={csrf} values={{ version: proposal.version }} />
            <Radios
              name="agrees"
              label={t('verify.agrees')}
              value={entries.get('agrees') ?? (given ? String(given.agrees) : '')}
              options={[
                { value: 'true', text: t('verify.yes') },
                { value: 'false', text: t('verify.no') },
              ]}
              error={at('agrees')}
              t={t}
            />
            {lines.map(({ cost, alternative }) => (
              <fieldset class="ob-rows" key={cost.id}>
                <legend>{cost.label || cost.id}</legend>
                <p class="mb-2">
                  {`${alternative}. ${t('economy.amount')}: `}
                  <strong>
                    {cost.amount?.expected === undefined ? t('notAnswered') : writeMoney(cost.amount.expected, language, currency)}
                  </strong>
                  {cost.nature && `, ${inWords(CHOICES.costNature[cost.nature], language).toLowerCase()}`}
                </p>
                <TextInput
                  name={`own-${cost.id}`}
                  label={`${t('verify.own')}: ${cost.label || cost.id}`}
                  value={own(cost.id)}
                  error={at(`own-${cost.id}`)}
                  width="s"
                  numeric
                  suffix={currencySign(currency)}
                  t={t}
                />
              </fieldset>
            ))}
            <TextArea
              name="comment"
              label={t('verify.comment')}
              value={entries.get('comment') ?? given?.comment ?? ''}
              error={at('comment')}
              t={t}
            />
            <FormEnd save={t('verify.save')} back={`/sager/${proposal.id}/oekonomi`} t={t} />
          </form>
        )}
      </div>
    ),
  };
}

/** The faults of an `invalid` refusal; any other refusal is thrown on. */
export async function refusedFaults(attempt: Promise<unknown>): Promise<Refusal['faults']> {
  try {
    await attempt;
    return [];
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'invalid') throw error;
    return error.faults;
  }
}
