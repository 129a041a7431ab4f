// Radio buttons and check boxes, grouped under a question.
import type { ComponentChildren } from 'preact';
import { Details, describedBy, idOf, type Labelled, type Option, type RichOption } from './controls.tsx';

type Group = Labelled & {
  readonly children: ComponentChildren;
  /** The fieldset is the target of an error's link, because none of its controls has the field's own id. */
  readonly anchor?: boolean;
} & Heading;

/** Where the question is the heading of its part of the page: the id of the heading, and what stands below it. */
type Heading = { readonly heading?: string; readonly above?: ComponentChildren };

export function FieldSet(props: Group) {
  const { name, label, error, children, anchor = false, heading, above } = props;
  return (
    <div class={`form-group${error ? ' form-error' : ''}`}>
      <fieldset {...describedBy(props)} {...(anchor && { id: idOf(name), tabIndex: -1 })}>
        {heading === undefined ? (
          <legend class="form-label">{label}</legend>
        ) : (
          <legend class="ob-legend-heading">
            <h2 id={heading}>{label}</h2>
          </legend>
        )}
        {above}
        <Details {...props} />
        {children}
      </fieldset>
    </div>
  );
}

export function Radios(
  props: Labelled &
    Heading & { readonly value: string; readonly options: readonly Option[]; readonly inline?: boolean },
) {
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

export function YesNo(props: Labelled & { readonly value: string }) {
  const { t } = props;
  return (
    <Radios
      {...props}
      inline
      options={[
        { value: 'true', text: t('yes') },
        { value: 'false', text: t('no') },
      ]}
    />
  );
}

type Boxes = Labelled & {
  readonly values: readonly string[];
  readonly options: readonly RichOption[];
  /** Rarely chosen options. They are folded while none of them is chosen. */
  readonly more?: readonly Option[];
  /** The heading they are folded under. */
  readonly moreLabel?: string;
  readonly inline?: boolean;
  /** Each option on its own line, for long texts. */
  readonly single?: boolean;
};

export function Checkboxes(props: Boxes) {
  const { name, values, options, more = [], t } = props;
  const box = (option: RichOption, i: number) => {
    const id = i === 0 ? idOf(name) : `${idOf(name)}-${i}`;
    return (
      <div class="form-group-checkbox" key={option.value}>
        <input
          type="checkbox"
          class="form-checkbox"
          id={id}
          name={name}
          value={option.value}
          checked={values.includes(option.value)}
        />
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
          <summary class="details-summary">{props.moreLabel ?? t('form.moreParties')}</summary>
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
