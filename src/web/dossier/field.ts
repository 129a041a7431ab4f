// How a form is described: fields by JSON Pointer, ranges and lists of rows. Everything else (reading, writing, showing, the task list) follows.
import type { ChoiceName } from '../texts/choices.ts';
import type { Text } from '../texts/text.ts';

export type Control =
  | 'text'
  | 'area'
  | 'number'
  | 'whole'
  | 'money'
  | 'date'
  | 'time'
  | 'yes-no'
  | 'choice'
  | 'select'
  | 'party'
  | 'parties'
  | 'clusters'
  | 'lines'
  | 'days'
  | 'row';

export type Field = {
  readonly kind: 'field';
  /** From the dossier, or from the row of the list it stands in. */
  readonly path: string;
  readonly control: Control;
  readonly choices?: ChoiceName;
  /** For `row`: the list whose rows it points at. */
  readonly rows?: string;
  /** Where the field's name in the dossier says too little on a page. */
  readonly label?: Text;
  readonly hint?: Text;
};

/** Low, expected and high of one quantity. */
export type Range = {
  readonly kind: 'range';
  readonly path: string;
  readonly control: 'number' | 'money';
  readonly label: Text;
  readonly hint?: Text;
};

export type List = {
  readonly kind: 'list';
  readonly path: string;
  /** Start of new rows' ids; absent where rows have none. */
  readonly idPrefix?: string;
  readonly items: readonly Item[];
  readonly label?: Text;
  readonly add: Text;
  /** A box to tick instead of rows: the list is answered with nothing. */
  readonly none?: Text;
};

export type Item = Field | Range | List;

export type Group = {
  readonly id: string;
  readonly section: string;
  readonly title: Text;
  readonly intro?: Text;
  /** What the title is about, where there are several: the name of an alternative or a phase. */
  readonly about?: string;
  readonly items: readonly Item[];
};

type FieldOptions = Pick<Field, 'choices' | 'rows' | 'label' | 'hint'>;

export function field(path: string, control: Control, options: FieldOptions = {}): Field {
  return { kind: 'field', path, control, ...options };
}

export function range(path: string, control: Range['control'], label: Text, hint?: Text): Range {
  return { kind: 'range', path, control, label, ...(hint && { hint }) };
}

export function list(path: string, add: Text, items: readonly Item[], options: Pick<List, 'idPrefix' | 'label' | 'none'> = {}): List {
  return { kind: 'list', path, add, items, ...options };
}

export const RANGE_ENDS = ['low', 'expected', 'high'] as const;

/** The three fields of a range. */
export function endsOf({ path, control }: Range): readonly Field[] {
  return RANGE_ENDS.map((end) => field(`${path}/${end}`, control));
}

/** `/task/legalBasis/3/citation` as the pattern `/task/legalBasis/(star)/citation`. */
export function patternOf(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*');
}
