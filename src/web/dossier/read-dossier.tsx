// The whole dossier for reading: every answered field of every form, from the descriptions of the forms.
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { DOSSIER_SECTIONS } from '../../domain/dossier/dossier.ts';
import { isUnanswered } from '../../domain/dossier/pointers.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import type { Localised } from '../../lib/localised.ts';
import { valueAt } from '../../lib/value-at.ts';
import { Facts } from '../parts/table.tsx';
import { inWords } from '../texts/text.ts';
import type { View } from '../view.ts';
import { type Field, fieldsOf, type Item, type List } from './field.ts';
import { groupsOf } from './groups.ts';
import { labelOf, rowLabel } from './labels.ts';
import { sayField } from './say-field.ts';

type Props = {
  readonly dossier: Dossier;
  readonly framework: Framework;
  readonly view: Pick<View, 't' | 'language'>;
  /** Base address of the forms; without it there are no links to change an answer. */
  readonly changeAt?: string;
};

type Answered = { readonly field: Field; readonly pointer: string; readonly value: unknown };

/**
 * Every answered field in order, with its pointer.
 * @param within the dossier, or a row of it; the items' paths start there
 * @param at pointer of that row
 */
export function answeredFields(items: readonly Item[], within: unknown, at = ''): readonly Answered[] {
  const found: Answered[] = [];
  for (const item of items) {
    if (item.kind === 'list') {
      const rows = valueAt(within, item.path);
      if (!Array.isArray(rows)) continue;
      for (const [i, row] of rows.entries()) found.push(...answeredFields(item.items, row, `${at}${item.path}/${i}`));
      continue;
    }
    for (const field of fieldsOf(item)) {
      const value = valueAt(within, field.path);
      if (!isUnanswered(value)) found.push({ field, pointer: at + field.path, value });
    }
  }
  return found;
}

/** Lists that are answered with "none", with the words of that answer: `Der delegeres ikke noget`. */
function answeredWithNothing(
  items: readonly Item[],
  dossier: Dossier,
): readonly { readonly list: List; readonly words: Localised }[] {
  return items.flatMap((item) => {
    if (item.kind !== 'list' || item.declaration.none === undefined) return [];
    const rows = valueAt(dossier, item.path);
    return Array.isArray(rows) && rows.length === 0 ? [{ list: item, words: item.declaration.none }] : [];
  });
}

/** Rows and field of a place within the form: `Fase 2, tidsrum 1, fra kl.`. */
export function placeOf(field: Field, pointer: string, language: View['language']): string {
  const row = [...pointer.matchAll(/\/(\d+)(?=\/)/g)].map((found) =>
    rowLabel(pointer.slice(0, found.index), Number(found[1]), language),
  );
  return [...row, labelOf(field, language)].join(', ');
}

export function ReadDossier({ dossier, framework, view, changeAt }: Props) {
  const { t, language } = view;
  const groups = groupsOf(dossier);
  return (
    <>
      {DOSSIER_SECTIONS.map((section) => {
        const own = groups.filter((group) => group.section === section);
        const answered = own
          .flatMap(({ id, parts }) => parts.map((part, i) => ({ part, page: id, id: `${id}-${i}` })))
          .map(({ part, page, id }) => ({
            page,
            part,
            id,
            fields: answeredFields(part.items, dossier),
            nothing: answeredWithNothing(part.items, dossier),
          }))
          .filter(({ fields, nothing }) => fields.length + nothing.length > 0);
        return (
          <section key={section} aria-labelledby={`r-${section}`}>
            <h2 id={`r-${section}`}>{t(`section.${section}`)}</h2>
            {answered.length === 0 && <p class="ob-muted">{t('notAnswered')}</p>}
            {answered.map(({ part, page, id, fields, nothing }) => (
              <div key={id}>
                <h3>{`${inWords(part.title, language)}${part.about === undefined ? '' : `: ${part.about}`}`}</h3>
                {changeAt !== undefined && (
                  <p>
                    <a href={`${changeAt}/${page}`}>
                      {t('check.change')}
                      <span class="sr-only">{`: ${inWords(part.title, language)} ${part.about ?? ''}`}</span>
                    </a>
                  </p>
                )}
                <Facts
                  facts={[
                    ...fields.map(
                      ({ field, pointer, value }) =>
                        [
                          placeOf(field, pointer, language),
                          <span class="ob-pre">{sayField(field, value, { dossier, framework, view })}</span>,
                        ] as const,
                    ),
                    ...nothing.map(({ list, words }) => [labelOf(list, language), words[language]] as const),
                  ]}
                />
              </div>
            ))}
          </section>
        );
      })}
    </>
  );
}
