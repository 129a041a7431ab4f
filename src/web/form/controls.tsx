// The controls of the design system, each bound to its label, hint and error.
import type { ComponentChildren } from 'preact';
import type { Translate } from '../texts/index.ts';
import { Remark } from './remark.tsx';

export type Option = { readonly value: string; readonly text: string };
/** An option whose label is markup. */
export type RichOption = { readonly value: string; readonly text: ComponentChildren };

export type Labelled = {
  /** Name in the form. The id is derived from it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** A remark that is not an error but blocks submission. */
  readonly note?: string | undefined;
  /** The note covers everything inside the field. */
  readonly noteInside?: boolean;
  /** Hides the label visually, where the page shows the same words above. Screen readers still get it. */
  readonly labelHidden?: boolean;
  readonly t: Translate;
};

/** The id for a name: `f-task-title` for `/task/title`. */
export function idOf(name: string): string {
  return `f${name.replace(/[^A-Za-z0-9]+/g, '-')}`;
}

export function describedBy({ name, hint, error, note }: Labelled, extra = ''): { 'aria-describedby'?: string } {
  const ids = [
    hint && `${idOf(name)}-hint`,
    note !== undefined && `${idOf(name)}-note`,
    error && `${idOf(name)}-error`,
    extra,
  ].filter(Boolean);
  return ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {};
}

export function Details({ name, hint, error, note, noteInside, t }: Labelled) {
  const id = idOf(name);
  return (
    <>
      {hint && (
        <span class="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <Remark pointer={name} text={note} id={`${id}-note`} inside={noteInside} />
      {error && (
        <span class="form-error-message" id={`${id}-error`}>
          <span class="sr-only">{t('error.prefix')}</span>
          {error}
        </span>
      )}
    </>
  );
}

/** One control with its label, hint, note and error. */
function FormGroup({ children, ...props }: Labelled & { readonly children: ComponentChildren }) {
  return (
    <div class={`form-group${props.error ? ' form-error' : ''}`}>
      <label class={`form-label${props.labelHidden ? ' sr-only' : ''}`} for={idOf(props.name)}>
        {props.label}
      </label>
      <Details {...props} />
      {children}
    </div>
  );
}

/** Attributes that every control has: id, name, and references to its hint and error. */
function bound(props: Labelled) {
  return {
    id: idOf(props.name),
    name: props.name,
    ...(props.error && { 'aria-invalid': 'true' as const }),
    ...describedBy(props),
  };
}

type TextInputProps = Labelled & {
  readonly value: string;
  readonly width?: 'xs' | 's' | 'm' | 'l' | 'xl';
  readonly suffix?: string | undefined;
  readonly numeric?: boolean;
};

export function TextInput(props: TextInputProps) {
  const { value, width, suffix, numeric } = props;
  const input = (
    <input
      class={`form-input${width ? ` input-width-${width}` : ''}`}
      type="text"
      value={value}
      {...(numeric && { inputMode: 'decimal' })}
      {...bound(props)}
    />
  );
  return (
    <FormGroup {...props}>
      {suffix ? (
        <div class={`form-input-wrapper form-input-wrapper--suffix${width ? ` input-width-${width}` : ''}`}>
          {input}
          <div class="form-input-suffix" aria-hidden="true">
            {suffix}
          </div>
        </div>
      ) : (
        input
      )}
    </FormGroup>
  );
}

export function TextArea(props: Labelled & { readonly value: string; readonly rows?: number }) {
  const { value, rows = 5 } = props;
  return (
    <FormGroup {...props}>
      <textarea class="form-input" rows={rows} {...bound(props)}>
        {value}
      </textarea>
    </FormGroup>
  );
}

/**
 * For forms with `enctype="multipart/form-data"`. The entry holds the bytes in base64; it is empty where no file is
 * chosen.
 */
export function FileInput(props: Labelled & { readonly accept: string }) {
  return (
    <FormGroup {...props}>
      <input class="form-input" type="file" accept={props.accept} {...bound(props)} />
    </FormGroup>
  );
}

type SelectProps = Labelled & {
  readonly value: string;
  readonly options: readonly Option[];
  /** Name that the value is sent under, where it differs from the field's name. */
  readonly sentAs?: string;
};

export function Select(props: SelectProps) {
  const { value, options, sentAs, t } = props;
  // A saved value that is no longer offered is added, so that opening and saving a page does not change the case.
  const all =
    value === '' || options.some((option) => option.value === value) ? options : [...options, { value, text: value }];
  return (
    <FormGroup {...props}>
      <select class="form-select" {...bound(props)} {...(sentAs && { name: sentAs })}>
        <option value="" selected={value === ''}>
          {t('form.choose')}
        </option>
        {all.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}

/** The CSRF token, hidden fields, and a first submit button, so that Enter in a field presses `defaultButton`. */
export function FormStart({
  csrf,
  values = {},
  defaultButton,
}: {
  readonly csrf: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly defaultButton?: string;
}) {
  return (
    <>
      <input type="hidden" name="_csrf" value={csrf} />
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {defaultButton !== undefined && (
        <button
          class="ob-default-button"
          type="submit"
          name="do"
          value={defaultButton}
          tabIndex={-1}
          aria-hidden="true"
        />
      )}
    </>
  );
}

/** The button that sends the form, and a link back. */
export function FormEnd({
  save,
  back,
  warning,
  t,
}: {
  readonly save: string;
  readonly back: string;
  /** The act cannot be undone. */
  readonly warning?: boolean | undefined;
  readonly t: Translate;
}) {
  return (
    <div class="ob-actions">
      <button class={`button ${warning ? 'button-warning' : 'button-primary'}`} type="submit">
        {save}
      </button>
      <a href={back}>{t('act.cancel')}</a>
    </div>
  );
}
