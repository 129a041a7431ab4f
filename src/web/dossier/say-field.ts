// One value of a dossier in words, by its declaration: names, dates, amounts and choices.
import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { WeeklyHours } from '../../domain/dossier/hours.ts';
import type { Who } from '../../domain/dossier/who.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { currencySign } from '../../lib/written.ts';
import { writeDate, writeNumber, writeTime } from '../formats.ts';
import { clusterName, ownerName, partyName } from '../names.ts';
import type { View } from '../view.ts';
import type { Field } from './field.ts';
import { writeHours } from './hours-text.ts';
import { rowOptions } from './row-names.ts';
import { sayWho } from './say-who.ts';

type Saying = {
  readonly dossier: Dossier;
  readonly framework: Framework;
  readonly view: Pick<View, 't' | 'language'>;
};

export function sayField(
  { control, declaration }: Field,
  value: unknown,
  { dossier, framework, view }: Saying,
): string {
  const { language, t } = view;
  const many = (say: (item: string) => string) =>
    (Array.isArray(value) ? value : [value]).map((item) => say(String(item))).join(', ');
  switch (control) {
    case 'number':
    case 'share':
      return typeof value === 'number' ? writeNumber(value, language) : String(value);
    case 'money':
      return typeof value === 'number'
        ? `${writeNumber(value, language, 2)} ${currencySign(dossier.economy?.currency ?? 'DKK')}`
        : String(value);
    case 'date':
      return writeDate(String(value), language);
    case 'time':
      return writeTime(String(value), language);
    case 'hours':
      return writeHours(value as readonly WeeklyHours[], language);
    case 'yes-no':
      return t(value === true ? 'yes' : 'no');
    case 'party':
    case 'parties':
      return many((id) => partyName(framework, id));
    case 'owner':
      return many((id) => ownerName(framework, id));
    case 'clusters':
      return many((id) => clusterName(framework, id));
    case 'choice':
    case 'select':
    case 'days':
      return many((key) => declaration.choices?.[key]?.[language] ?? key);
    case 'row':
    case 'some-rows': {
      const options = rowOptions({ dossier, framework, language }, declaration.refersTo ?? 'phase');
      return many((id) => options.find((option) => option.value === id)?.text ?? id);
    }
    case 'who':
      return sayWho(value as Who, { dossier, framework, t });
    case 'lines':
      return (Array.isArray(value) ? value : [value])
        .map((line) => (typeof line === 'number' ? writeNumber(line, language) : String(line)))
        .join(typeof value === 'object' && Array.isArray(value) && typeof value[0] === 'number' ? '; ' : ', ');
    case 'whole':
    case 'text':
    case 'area':
    case 'none':
      return String(value);
  }
}
