// The page of one act on a case: a form, its errors, one button,
// and a way back. What a refusal says stands at the fields.
import type { ComponentChildren } from 'preact';
import { Refusal } from '../../domain/refusal.ts';
import type { Language } from '../../lib/localised.ts';
import { caseTrail } from '../load-case.ts';
import type { TextKey } from '../texts/index.ts';
import type { Page, View } from '../view.ts';
import { FormEnd, FormStart } from './controls.tsx';
import { ErrorSummary, type FormError } from './error-summary.tsx';
import { sayFormFault } from './say-form-fault.ts';

export type ActPage = {
  readonly view: View;
  readonly title: string;
  readonly lead?: string;
  /** The case it is on; of anything else `trail` and `back`. */
  readonly proposal?: Parameters<typeof caseTrail>[1]['proposal'];
  readonly trail?: Page['trail'];
  readonly errors: readonly FormError[];
  /** Between the lead and the form. */
  readonly above?: ComponentChildren;
  readonly children?: ComponentChildren;
  /** It cannot be done yet, and what stands above says why: there is nothing to send. */
  readonly closed?: boolean;
  readonly warning?: boolean;
  readonly values?: Readonly<Record<string, string | number>>;
  /** What the button says, where it is not the title. */
  readonly save?: string;
  /** Where to go without sending the form: the case, if not told. */
  readonly back?: string;
  /** What Enter in a field does, where the form has buttons above the one that sends it. */
  readonly defaultButton?: string;
  /** It has tables: as wide as the page. */
  readonly wide?: boolean;
};

/** The form goes to the address of the page. */
export function actPage({
  view,
  title,
  lead,
  proposal,
  trail = proposal && caseTrail(view, { proposal }),
  errors,
  above,
  children,
  closed = false,
  warning,
  values = {},
  save = title,
  back,
  defaultButton,
  wide = false,
}: ActPage): Page {
  const { t, csrf, url } = view;
  return {
    title,
    faulty: errors.length > 0,
    status: errors.length > 0 ? 400 : 200,
    ...(trail && { trail }),
    ...(wide && { wide }),
    body: (
      <div class={wide ? '' : 'ob-narrow'}>
        <ErrorSummary errors={errors} t={t} fields={children} />
        {lead && <p class="ob-lead">{lead}</p>}
        {above}
        {!closed && (
          <form method="post" action={url.pathname}>
            <FormStart csrf={csrf} values={values} {...(defaultButton !== undefined && { defaultButton })} />
            {children}
            <FormEnd save={save} back={back ?? (proposal ? `/sager/${proposal.id}` : '/')} warning={warning} t={t} />
          </form>
        )}
      </div>
    ),
  };
}

/**
 * What the attempt gives; of an `invalid` refusal the errors, at
 * the field that `nameOf` finds. Any other refusal is thrown on.
 */
export async function orErrors<Done extends object>(
  attempt: Promise<Done>,
  language: Language,
  nameOf: (pointer: string) => string | undefined,
): Promise<Done | { readonly errors: readonly FormError[] }> {
  try {
    return await attempt;
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'invalid') throw error;
    return {
      errors: error.faults.map((fault) => {
        const name = nameOf(fault.pointer);
        return { name, text: sayFormFault(fault, language), general: true };
      }),
    };
  }
}

/** An error at each of these fields that was left empty. @param required fields with the label of each. */
export function missing(
  { t }: Pick<View, 't'>,
  entries: URLSearchParams,
  required: Readonly<Record<string, TextKey>>,
): FormError[] {
  return Object.entries(required)
    .filter(([name]) => !entries.get(name)?.trim())
    .map(([name, label]) => ({ name, text: t('field.required', { field: t(label) }) }));
}

/** An error at each of these fields that holds more than `most` characters. */
export function tooLong({ t }: Pick<View, 't'>, entries: URLSearchParams, names: readonly string[], most = 2000) {
  return names
    .filter((name) => (entries.get(name)?.trim().length ?? 0) > most)
    .map((name): FormError => ({ name, text: t('form.tooLong', { most }), general: true }));
}

/** By its name, what a control shows of a field: what was typed, and the error at it. */
export function fieldIn(entries: URLSearchParams, errors: readonly FormError[], t: View['t']) {
  return (name: string) => ({ name, value: entries.get(name) ?? '', error: errorAt(errors, name), t });
}

export function errorAt(errors: readonly FormError[], name: string): string | undefined {
  return errors.find((error) => error.name === name)?.text;
}
