// The controls of the design system, each with label, hint and error bound to it.
import type { ComponentChildren } from 'preact';
import type { Translate } from '../texts/index.ts';

export type Option = { readonly value: string; readonly text: string };
/** An option whose words are more than a text. */
export type RichOption = { readonly value: string; readonly text: ComponentChildren };

export type Labelled = {
  /** Name in the form; the id follows from it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** What is not an error yet, but keeps the case from going on. */
  readonly note?: string | undefined;
  readonly t: Translate;
};

/** `/task/title` as an id. */
export function idOf(name: string): string {
  return `f${name.replace(/[^A-Za-z0-9]+/g, '-')}`;
}

function describedBy({ name, hint, error, note }: Labelled, extra = ''): { 'aria-describedby'?: string } {
  const ids = [hint && `${idOf(name)}-hint`, note && `${idOf(name)}-note`, error && `${idOf(name)}-error`, extra].filter(Boolean);
  return ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {};
}

function Details({ name, hint, error, note, t }: Labelled) {
  const id = idOf(name);
  return (
    <>
      {hint && (
        <span class="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {note && (
        <span class="ob-gap-note d-block" id={`${id}-note`}>
          {note}
        </span>
      )}
      {error && (
        <span class="form-error-message" id={`${id}-error`}>
          <span class="sr-only">{t('error.prefix')}</span>
          {error}
        </span>
      )}
    </>
  );
}

export type TextInputProps = Labelled & {
  readonly value: string;
  readonly width?: 'xs' | 's' | 'm' | 'l' | 'xl';
  readonly suffix?: string | undefined;
  readonly numeric?: boolean;
  readonly autocomplete?: string;
  /** For pages that are improved by script. */
  readonly data?: Readonly<Record<`data-${string}`, string>>;
};

export function TextInput(props: TextInputProps) {
  const { name, label, value, error, width, suffix, numeric, data } = props;
  const id = idOf(name);
  const input = (
    <input
      class={`form-input${width ? ` input-width-${width}` : ''}`}
      type="text"
      id={id}
      name={name}
      value={value}
      {...(numeric && { inputMode: 'decimal' })}
      {...(error && { 'aria-invalid': 'true' })}
      {...(props.autocomplete && { autocomplete: props.autocomplete })}
      {...describedBy(props)}
      {...data}
    />
  );
  return (
    <div class={`form-group${error ? ' form-error' : ''}`}>
      <label class="form-label" for={id}>
        {label}
      </label>
      <Details {...props} />
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
    </div>
  );
}

export function TextArea(props: Labelled & { readonly value: string; readonly rows?: number }) {
  const { name, label, value, error, rows = 5 } = props;
  const id = idOf(name);
  return (
    <div class={`form-group${error ? ' form-error' : ''}`}>
      <label class="form-label" for={id}>
        {label}
      </label>
      <Details {...props} />
      <textarea class="form-input" id={id} name={name} rows={rows} {...(error && { 'aria-invalid': 'true' })} {...describedBy(props)}>
        {value}
      </textarea>
    </div>
  );
}

export function Select(props: Labelled & { readonly value: string; readonly options: readonly Option[] }) {
  const { name, label, value, error, options, t } = props;
  const id = idOf(name);
  // What is saved but no longer offered stays chosen: opening a page must not change a case.
  const all = value === '' || options.some((option) => option.value === value) ? options : [...options, { value, text: value }];
  return (
    <div class={`form-group${error ? ' form-error' : ''}`}>
      <label class="form-label" for={id}>
        {label}
      </label>
      <Details {...props} />
      <select class="form-select" id={id} name={name} {...(error && { 'aria-invalid': 'true' })} {...describedBy(props)}>
        <option value="" selected={value === ''}>
          {t('form.choose')}
        </option>
        {all.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}

type Group = Labelled & { readonly children: ComponentChildren };

export function FieldSet(props: Group) {
  const { label, error, children } = props;
  return (
    <div class={`form-group${error ? ' form-error' : ''}`}>
      <fieldset {...describedBy(props)}>
        <legend class="form-label">{label}</legend>
        <Details {...props} />
        {children}
      </fieldset>
    </div>
  );
}

export function Radios(props: Labelled & { readonly value: string; readonly options: readonly Option[]; readonly inline?: boolean }) {
  const { name, value, options } = props;
  return (
    <FieldSet {...props}>
      <div class={props.inline ? 'ob-choices--inline' : ''}>
        {options.map((option, i) => (
          <div class="form-group-radio" key={option.value}>
            <input
              type="radio"
              class="form-radio"
              id={i === 0 ? idOf(name) : `${idOf(name)}-${i}`}
              name={name}
              value={option.value}
              checked={option.value === value}
            />
            <label class="form-label" for={i === 0 ? idOf(name) : `${idOf(name)}-${i}`}>
              {option.text}
            </label>
          </div>
        ))}
      </div>
    </FieldSet>
  );
}

type Boxes = Labelled & {
  readonly values: readonly string[];
  readonly options: readonly RichOption[];
  /** Options that are rarely chosen, folded away unless one is. */
  readonly more?: readonly Option[];
  readonly inline?: boolean;
  /** Each on a line of its own: long texts. */
  readonly single?: boolean;
};

export function Checkboxes(props: Boxes) {
  const { name, values, options, more = [], t } = props;
  const box = (option: RichOption, i: number) => {
    const id = i === 0 ? idOf(name) : `${idOf(name)}-${i}`;
    return (
      <div class="form-group-checkbox" key={option.value}>
        <input type="checkbox" class="form-checkbox" id={id} name={name} value={option.value} checked={values.includes(option.value)} />
        <label class="form-label" for={id}>
          {option.text}
        </label>
      </div>
    );
  };
  return (
    <FieldSet {...props}>
      <div class={props.inline ? 'ob-choices--inline' : props.single ? '' : 'ob-choices'}>{options.map(box)}</div>
      {more.length > 0 && (
        <details class="details" open={more.some(({ value }) => values.includes(value))}>
          <summary class="details-summary">{t('form.moreParties')}</summary>
          <div class="ob-choices">{more.map((option, i) => box(option, options.length + i))}</div>
        </details>
      )}
    </FieldSet>
  );
}

export function Checkbox({
  name,
  label,
  checked,
  value = '1',
}: {
  readonly name: string;
  readonly label: string;
  readonly checked: boolean;
  readonly value?: string;
}) {
  const id = idOf(name + (value === '1' ? '' : `-${value}`));
  return (
    <div class="form-group-checkbox">
      <input type="checkbox" class="form-checkbox" id={id} name={name} value={value} checked={checked} />
      <label class="form-label" for={id}>
        {label}
      </label>
    </div>
  );
}

/** Protects the form and makes Enter save it, whatever buttons stand before the save button. */
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
        <button class="ob-default-button" type="submit" name="do" value={defaultButton} tabIndex={-1} aria-hidden="true" />
      )}
    </>
  );
}
