// A remark of the formal check at a place of a form. An empty remark is rendered too, so that the script can fill it.

type Props = {
  readonly pointer: string;
  /** Empty: no remark now. Undefined: the page has no remarks. */
  readonly text: string | undefined;
  /** Words for the place, where it has no label of its own. */
  readonly about?: string;
  readonly id?: string;
  /** The remark covers everything inside the place. */
  readonly inside?: boolean | undefined;
};

export function Remark({ pointer, text, about, id, inside }: Props) {
  if (text === undefined) return null;
  return (
    <span
      class="ob-gap-note"
      data-remark={pointer}
      hidden={text === ''}
      {...(inside && { 'data-inside': '' })}
      {...(about !== undefined && { 'data-about': about })}
      {...(id !== undefined && { id })}
    >
      {text !== '' && about !== undefined ? `${about}: ${text}` : text}
    </span>
  );
}
