// One value of a dossier in words, by the form's own description of the field: names, dates, amounts and choices as people write them.
import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { clusterName, partyName } from '../case/names.ts';
import { currencySign, writeDate, writeNumber, writeTime } from '../formats.ts';
import { CHOICES } from '../texts/choices.ts';
import { inWords, type Text } from '../texts/text.ts';
import type { View } from '../view.ts';
import type { Field } from './field.ts';
import { rowOptions } from './form-context.ts';

export type Saying = { readonly dossier: Dossier; readonly framework: Framework; readonly view: Pick<View, 't' | 'language'> };

export function sayField(field: Field, value: unknown, { dossier, framework, view }: Saying): string {
  const { language, t } = view;
  const many = (say: (item: string) => string) => (Array.isArray(value) ? value : [value]).map((item) => say(String(item))).join(', ');
  switch (field.control) {
    case 'number':
    case 'whole':
      return typeof value === 'number' ? (field.control === 'whole' ? String(value) : writeNumber(value, language)) : String(value);
    case 'money':
      return typeof value === 'number'
        ? `${writeNumber(value, language, 2)} ${currencySign(dossier.economy?.currency ?? 'DKK')}`
        : String(value);
    case 'date':
      return writeDate(String(value), language);
    case 'time':
      return writeTime(String(value), language);
    case 'yes-no':
      return t(value === true ? 'yes' : 'no');
    case 'party':
    case 'parties':
      return many((id) => partyName(framework, id));
    case 'clusters':
      return many((id) => clusterName(framework, id));
    case 'choice':
    case 'select':
    case 'days':
      return many((id) => {
        const words = field.choices ? (CHOICES[field.choices] as Readonly<Record<string, Text>>)[id] : undefined;
        return words ? inWords(words, language) : id;
      });
    case 'row': {
      const options = rowOptions({ dossier, framework, language }, field.rows ?? '');
      return options.find((option) => option.value === value)?.text ?? String(value);
    }
    case 'lines':
      return many((line) => line);
    case 'text':
    case 'area':
      return String(value);
  }
}
