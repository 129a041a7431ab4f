// What the pages and the papers say in the same words; what is said of a picture stands with the pictures.
import type { Catalogue } from '../lib/catalogue.ts';

export const SHARED_TEXTS = {
  leon: {
    da: 'Laveste effektive omkostningsniveau (LEON)',
    en: 'Lowest effective cost level (LEON)',
    sv: 'Lägsta effektiva kostnadsnivå (LEON)',
  },
  breakEvenEqual: {
    da: 'Forslaget og løsningen i dag koster det samme ved ethvert omfang.',
    en: 'The proposal and today’s solution cost the same at every volume.',
    sv: 'Förslaget och dagens lösning kostar lika mycket vid varje omfattning.',
  },
  whoPays: { da: 'Hvem betaler, og hvem sparer', en: 'Who pays and who saves', sv: 'Vem betalar och vem sparar' },
  costToday: { da: 'Udgift i dag', en: 'Cost today', sv: 'Kostnad i dag' },
  costProposed: { da: 'Udgift i forslaget', en: 'Cost in the proposal', sv: 'Kostnad i förslaget' },
  grant: { da: 'Statens tilskud', en: 'State grant', sv: 'Statsbidrag' },
  figures: { da: 'Sådan er tallene beregnet', en: 'How the figures are computed', sv: 'Så är siffrorna beräknade' },
  /** Of a settlement, beside its amount. */
  'ceiling.binds': { da: 'loftet gælder', en: 'the ceiling applies', sv: 'taket gäller' },
  'ceiling.binds-at-high': {
    da: 'loftet gælder ved højt omfang',
    en: 'the ceiling applies at high volume',
    sv: 'taket gäller vid hög omfattning',
  },
  'floor.binds': { da: 'mindstebeløbet gælder', en: 'the floor applies', sv: 'golvet gäller' },
  'floor.binds-at-low': {
    da: 'mindstebeløbet gælder ved lavt omfang',
    en: 'the floor applies at low volume',
    sv: 'golvet gäller vid låg omfattning',
  },
  each: {
    da: 'hver for sine egne borgere: {parties}',
    en: 'each for its own citizens: {parties}',
    sv: 'var och en för sina egna medborgare: {parties}',
  },

  judgementsHidden: {
    da: 'De andre parters vurderinger vises, når I selv har vurderet.',
    en: 'The judgements of the other parties are shown when you have judged yourselves.',
    sv: 'De andra parternas bedömningar visas när ni själva har bedömt.',
  },
  judged: {
    da: '{count} af {all} parter har vurderet',
    en: '{count} of {all} parties have judged',
    sv: '{count} av {all} parter har bedömt',
  },
  noRemarks: { da: 'Ingen bemærkninger', en: 'No remarks', sv: 'Inga anmärkningar' },

  fourResponsibilities: { da: 'De fire ansvar', en: 'The four responsibilities', sv: 'De fyra ansvaren' },
  holders: {
    da: 'Hvem der kan have behandlingsansvaret',
    en: 'Who can hold the treatment responsibility',
    sv: 'Vem som kan ha behandlingsansvaret',
  },
  holdersWhen: {
    da: 'Hvem der har behandlingsansvaret hvornår',
    en: 'Who holds the treatment responsibility when',
    sv: 'Vem som har behandlingsansvaret när',
  },
  advice: {
    da: 'Rådgivning, utensilier og medicin',
    en: 'Advice, supplies and medicine',
    sv: 'Rådgivning, material och läkemedel',
  },
  handover: {
    da: 'Medarbejdere, udstyr og bygninger',
    en: 'Staff, equipment and buildings',
    sv: 'Medarbetare, utrustning och byggnader',
  },

  notices: {
    da: 'Orientering af de andre klynger',
    en: 'Notice to the other clusters',
    sv: 'Information till de andra klustren',
  },
  unanswered: { da: 'Ikke besvaret', en: 'Not answered', sv: 'Inte besvarad' },
  acknowledged: { da: 'Taget til efterretning', en: 'Acknowledged', sv: 'Noterad' },

  dissents: { da: 'Mindretalsudtalelser', en: 'Dissents', sv: 'Avvikande meningar' },

  draftAgreement: { da: 'Udkast til samarbejdsaftale', en: 'Draft agreement', sv: 'Utkast till samverkansavtal' },
  followedBy: { da: 'Organ, der følger op', en: 'Body that follows up', sv: 'Organ som följer upp' },
} as const satisfies Catalogue;
