// The page of one act: a form, its errors, a button, and a link back. Faults of a refusal are shown at their fields.
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
  /** The case that the act concerns. Pages of anything else set `trail` and `back`. */
  readonly proposal?: Parameters<typeof caseTrail>[1]['proposal'];
  readonly trail?: Page['trail'];
  readonly errors: readonly FormError[];
  /** Shown between the lead and the form. */
  readonly above?: ComponentChildren;
  readonly children?: ComponentChildren;
  /** The act is not possible yet and the form is left out; `above` says why. */
  readonly closed?: boolean;
  readonly warning?: boolean;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Text of the button; the title by default. */
  readonly save?: string;
  /** Address of the link back; by default the case. */
  readonly back?: string;
  /** The button that Enter presses, where other buttons come before the one that sends the form. */
  readonly defaultButton?: string;
  /** The form has tables and uses the full width of the page. */
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
 * The result of the attempt. An `invalid` refusal is returned as errors, each at the field named by `nameOf`; any other
 * error is thrown.
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

/**
 * One error for each of these fields that is empty.
 * @param required names of fields, with the key of each label
 */
export function missing(
  { t }: Pick<View, 't'>,
  entries: URLSearchParams,
  required: Readonly<Record<string, TextKey>>,
): FormError[] {
  return Object.entries(required)
    .filter(([name]) => !entries.get(name)?.trim())
    .map(([name, label]) => ({ name, text: t('field.required', { field: t(label) }) }));
}

/** One error for each of these fields with more than `most` characters. */
export function tooLong({ t }: Pick<View, 't'>, entries: URLSearchParams, names: readonly string[], most = 2000) {
  return names
    .filter((name) => (entries.get(name)?.trim().length ?? 0) > most)
    .map((name): FormError => ({ name, text: t('form.tooLong', { most }), general: true }));
}

/** Returns the common props of the control of a named field: its value and its error. */
export function fieldIn(entries: URLSearchParams, errors: readonly FormError[], t: View['t']) {
  return (name: string) => ({ name, value: entries.get(name) ?? '', error: errorAt(errors, name), t });
}

export function errorAt(errors: readonly FormError[], name: string): string | undefined {
  return errors.find((error) => error.name === name)?.text;
}
