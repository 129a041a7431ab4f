// One page for each act on an agreement: the form, the errors at its fields, and the use-case that the API also calls.
import type { AskedOfAgreement } from '../../app/change-agreement.ts';
import { agreementContext } from '../../app/read-agreements.ts';
import { permitOn } from '../../domain/agreement/commands/command.ts';
import type { Agreement } from '../../domain/agreement/state.ts';
import { readDate } from '../../lib/read-date.ts';
import { ACT_FORMS, type ActField, type ActForm, type Answers } from '../agreement/act-forms.ts';
import { actHref } from '../agreement/act-paths.ts';
import { agreementTrail, loadAgreement, type ShownAgreement } from '../agreement/load-agreement.ts';
import type { Door, Entries } from '../door.tsx';
import { actPage, errorAt, orErrors } from '../form/act-page.tsx';
import { Checkboxes, Radios } from '../form/choices.tsx';
import { TextArea, TextInput } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { formKey, keyOfForm } from '../form-key.ts';
import type { Page, View } from '../view.ts';

export function addAgreementActPages(door: Door): void {
  for (const form of ACT_FORMS) {
    const path = actHref(':id', form.action, form.targeted && ':target');
    door.get(path, async (view) => page(view, form, await load(view, form), new URLSearchParams(), []));
    door.post(path, async (view, entries) => {
      // The use-case checks the permission: a repeated request gets the first answer again instead of a refusal.
      const found = await loadAgreement(view);
      const read = readAnswers(view, form, entries);
      if (read.errors.length > 0) return page(view, form, found, entries, read.errors);
      const made = form.act(view, askedOf(view, entries), found, view.params.target ?? '', read.answers);
      const done = await orErrors(made, view.language, (pointer) => nameOf(form, pointer));
      if ('errors' in done) return page(view, form, found, entries, done.errors);
      return { goTo: `/aftaler/${found.agreement.id}`, say: { key: 'agreement.form.done' } };
    });
  }
}

/** Refuses with the act's own refusal where the person may not do it or the agreement does not allow it. */
async function load(view: View, { action }: ActForm): Promise<ShownAgreement> {
  const found = await loadAgreement(view);
  const { target } = view.params;
  const context = await agreementContext(view.ports, view.actor, found.agreement);
  permitOn(action, { agreement: found.agreement, context, ...(target !== undefined && { target }) });
  return found;
}

/**
 * Arguments of the use-case. The reply is the agreement's id, since pages read the rest again. A form that is sent
 * twice acts once.
 */
export function askedOf(view: View, entries: Entries): AskedOfAgreement {
  const key = keyOfForm(view, entries);
  const present = ({ id }: Agreement) => ({ status: 303, body: id });
  return { actor: view.actor, present, ...(key && { key }) };
}

function readAnswers(
  { t }: View,
  { fields }: ActForm,
  entries: Entries,
): { readonly answers: Answers; readonly errors: readonly FormError[] } {
  const errors: FormError[] = [];
  const answers = fields.map(({ name, kind, label, required }) => {
    const text = entries.get(name)?.trim() ?? '';
    if (required && text === '') errors.push({ name, text: t('field.required', { field: t(label) }) });
    if (kind !== 'date' || text === '') return [name, text === '' ? undefined : text] as const;
    const date = readDate(text);
    if (date === undefined) errors.push({ name, text: t('agreement.form.noDate') });
    return [name, date] as const;
  });
  return { answers: { ...Object.fromEntries(entries), ...Object.fromEntries(answers) }, errors };
}

/** The field for a pointer such as `/decidedOn`. */
function nameOf({ fields }: ActForm, pointer: string): string | undefined {
  if (pointer === '/runningPatientsRead') return 'read';
  return fields.find(({ name }) => pointer === `/${name}`)?.name ?? fields[0]?.name;
}

function page(view: View, form: ActForm, found: ShownAgreement, entries: Entries, errors: readonly FormError[]): Page {
  const { t } = view;
  const closed = form.closed?.(found) ?? false;
  const lead = closed ? undefined : form.lead?.(view, found, view.params.target ?? '');
  return actPage({
    ...{ view, errors, title: t(`agreement.action.${form.action}`) },
    ...(lead !== undefined && { lead }),
    closed,
    ...(form.warning && { warning: true }),
    trail: agreementTrail(view, found.agreement),
    back: `/aftaler/${found.agreement.id}`,
    above: form.above?.(view, found),
    values: { ...formKey(entries), ...form.values?.(found) },
    children: form.fields
      .filter(({ when }) => when?.(view, found) ?? true)
      .map((field) => <Field key={field.name} {...{ view, field, entries, errors }} />),
  });
}

type FieldProps = {
  readonly view: View;
  readonly field: ActField;
  readonly entries: Entries;
  readonly errors: readonly FormError[];
};

function Field({ view: { t }, field: { name, label, hint, kind, choices, heading }, entries, errors }: FieldProps) {
  const shared = {
    ...{ name, label: t(label), value: entries.get(name) ?? '', error: errorAt(errors, name), t },
    ...(hint && { hint: t(hint) }),
  };
  if (kind === 'area') return <TextArea {...shared} />;
  if (kind === 'choice' && choices) return <Radios {...shared} options={choices(t)} />;
  if (kind === 'check')
    return (
      <Checkboxes
        {...shared}
        label={t(heading ?? 'agreement.form.confirm')}
        values={entries.getAll(name)}
        options={[{ value: 'ja', text: t(label) }]}
        single
      />
    );
  return (
    <TextInput
      {...shared}
      width={kind === 'date' ? 'm' : 'l'}
      {...(kind === 'date' && { hint: t('agreement.form.dateHint') })}
    />
  );
}
