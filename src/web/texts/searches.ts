// Texts of saved searches.
import type { Texts } from './text.ts';

export const SEARCH_TEXTS = {
  'searches.title': { da: 'Dine gemte søgninger', en: 'Your saved searches', sv: 'Dina sparade sökningar' },
  'searches.save': { da: 'Gem søgningen', en: 'Save the search', sv: 'Spara sökningen' },
  'searches.name': { da: 'Navn på søgningen', en: 'Name of the search', sv: 'Sökningens namn' },
  'searches.hint': { da: 'Kun du kan se den.', en: 'Only you can see it.', sv: 'Bara du kan se den.' },
  'searches.saved': {
    da: 'Søgningen »{name}« er gemt.',
    en: 'The search “{name}” is saved.',
    sv: 'Sökningen ”{name}” är sparad.',
  },
  'searches.remove': { da: 'Fjern', en: 'Remove', sv: 'Ta bort' },
  'searches.removed': { da: 'Søgningen er fjernet.', en: 'The search is removed.', sv: 'Sökningen är borttagen.' },
} as const satisfies Texts;
