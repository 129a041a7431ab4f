// Texts of the searches that somebody keeps.
import type { Texts } from './text.ts';

export const SEARCH_TEXTS = {
  'searches.title': ['Dine gemte søgninger', 'Your saved searches', 'Dina sparade sökningar'],
  'searches.save': ['Gem søgningen', 'Save the search', 'Spara sökningen'],
  'searches.name': ['Navn på søgningen', 'Name of the search', 'Sökningens namn'],
  'searches.hint': ['Kun du kan se den.', 'Only you can see it.', 'Bara du kan se den.'],
  'searches.saved': ['Søgningen {name} er gemt.', 'The search {name} is saved.', 'Sökningen {name} är sparad.'],
  'searches.remove': ['Fjern', 'Remove', 'Ta bort'],
  'searches.removed': ['Søgningen er fjernet.', 'The search is removed.', 'Sökningen är borttagen.'],
} as const satisfies Texts;
