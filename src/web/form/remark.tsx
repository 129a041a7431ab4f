// A remark of the formal check at a place of a form. It has its place
// also while there is nothing to say: a browser with script fills it.

type Props = {
  readonly pointer: string;
  /** Empty: nothing to say now. Undefined: the page has no remarks. */
  readonly text: string | undefined;
  /** What the remark is about, where the place has no label of its own. */
  readonly about?: string;
  readonly id?: string;
  /** Speaks for everything inside the place too. */
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
