// Texts of the recommendation (indstilling): what is asked of the body, and what earlier bodies said.
import type { Catalogue } from '../../lib/catalogue.ts';

export const RECOMMENDATION_TEXTS = {
  'recommendation.decide': {
    da: 'Det indstilles, at {body} godkender {steps} for »{title}«.',
    en: 'It is recommended that {body} approve {steps} of “{title}”.',
    sv: 'Det föreslås att {body} godkänner {steps} för ”{title}”.',
  },
  'recommendation.recommend': {
    da: 'Det indstilles, at {body} anbefaler, at {steps} for »{title}« godkendes.',
    en: 'It is recommended that {body} recommend that {steps} of “{title}” be approved.',
    sv: 'Det föreslås att {body} förordar att {steps} för ”{title}” godkänns.',
  },
  'recommendation.note': {
    da: 'Det indstilles, at {body} tager {steps} for »{title}« til efterretning.',
    en: 'It is recommended that {body} note {steps} of “{title}”.',
    sv: 'Det föreslås att {body} tar del av {steps} för ”{title}”.',
  },
  'recommendation.earlier': { da: 'Tidligere behandling', en: 'Earlier consideration', sv: 'Tidigare behandling' },
  'recommendation.earlierItem': {
    da: '{body}, {date}: {outcome}',
    en: '{body}, {date}: {outcome}',
    sv: '{body}, {date}: {outcome}',
  },
  'recommendation.conditions': {
    da: '{outcome}, med forbehold: {conditions}',
    en: '{outcome}, with conditions: {conditions}',
    sv: '{outcome}, med villkor: {conditions}',
  },
  'recommendation.condition': {
    da: '{text} – {owner}, senest {date}',
    en: '{text} – {owner}, by {date}',
    sv: '{text} – {owner}, senast {date}',
  },
  'recommendation.noWarnings': {
    da: 'Den formelle kontrol har ingen advarsler til de trin, der forelægges.',
    en: 'The formal check has no warnings about the steps submitted.',
    sv: 'Den formella kontrollen har inga varningar om de steg som föreläggs.',
  },
  'recommendation.deciding': {
    da: 'Skal være i orden, før der træffes beslutning',
    en: 'Must be in order before a decision is made',
    sv: 'Måste vara i ordning innan beslut fattas',
  },
} as const satisfies Catalogue;
