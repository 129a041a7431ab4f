// Texts of the portfolio of approved cases.
import { SHARED_TEXTS } from '../../documents/shared-texts.ts';
import { REGISTER_TEXTS } from './registers.ts';
import type { Texts } from './text.ts';

export const PORTFOLIO_TEXTS = {
  'nav.portfolio': { da: 'Portefølje', en: 'Portfolio', sv: 'Portfölj' },
  'portfolio.title': { da: 'Portefølje: {framework}', en: 'Portfolio: {framework}', sv: 'Portfölj: {framework}' },
  'portfolio.lead': {
    da: 'Godkendte sager i alt: {count}. Tallene er dem, der blev fastfrosset, da sagen blev forelagt.',
    en: 'Approved cases: {count}. The figures are those that were frozen when the case was submitted.',
    sv: 'Godkända ärenden: {count}. Siffrorna är de som frystes när ärendet lades fram.',
  },
  'portfolio.none': {
    da: 'Ingen sager er godkendt endnu.',
    en: 'No cases are approved yet.',
    sv: 'Inga ärenden är godkända ännu.',
  },
  'portfolio.incomplete': {
    da: 'Der er flere godkendte sager, end siden kan tælle. Kun de nyeste {count} er med.',
    en: 'There are more approved cases than the page can count. Only the newest {count} are included.',
    sv: 'Det finns fler godkända ärenden än sidan kan räkna. Endast de senaste {count} är med.',
  },
  'portfolio.others': { da: 'Andre samarbejdsrammer', en: 'Other frameworks', sv: 'Andra ramverk' },
  'portfolio.balance': REGISTER_TEXTS['balance.title'],
  'portfolio.balanceLead': {
    da: 'Hvad hver sektor betaler mere (+) eller mindre (−) om året, efter det år sagen begynder.',
    en: 'What each sector pays more (+) or less (−) a year, by the year the case starts.',
    sv: 'Vad varje sektor betalar mer (+) eller mindre (−) per år, efter det år ärendet börjar.',
  },
  'portfolio.year': {
    da: 'Sager med start i {year}, i alt',
    en: 'Cases that start in {year}, in all',
    sv: 'Ärenden som börjar {year}, totalt',
  },
  'portfolio.start': { da: 'Startår og sag', en: 'Year of start and case', sv: 'Startår och ärende' },
  'portfolio.prices': { da: 'Prisniveau', en: 'Price level', sv: 'Prisnivå' },
  'portfolio.all': { da: 'I alt', en: 'In all', sv: 'Totalt' },
  'portfolio.source': { da: 'Beregning', en: 'Calculation', sv: 'Beräkning' },
  'portfolio.how': SHARED_TEXTS.figures,
  'portfolio.equity': {
    da: 'Samme opgave i klyngerne',
    en: 'The same task in the clusters',
    sv: 'Samma uppgift i klustren',
  },
  'portfolio.equityLead': {
    da: 'Hvor opgaven er aftalt, på hvilke vilkår, og hvor den ikke er.',
    en: 'Where the task is agreed, on which terms, and where it is not.',
    sv: 'Var uppgiften är avtalad, på vilka villkor, och var den inte är det.',
  },
  'portfolio.task': { da: 'Opgave', en: 'Task', sv: 'Uppgift' },
  'portfolio.cluster': { da: 'Klynge', en: 'Cluster', sv: 'Kluster' },
  'portfolio.case': { da: 'Sag', en: 'Case', sv: 'Ärende' },
  'portfolio.costPerUnit': { da: 'Omkostning pr. enhed', en: 'Cost per unit', sv: 'Kostnad per enhet' },
  'portfolio.perUnit': { da: '{amount} {per}', en: '{amount} {per}', sv: '{amount} {per}' },
  'portfolio.funding': { da: 'Finansierer', en: 'Funds', sv: 'Finansierar' },
  'portfolio.payers': { da: 'Betaler mere end i dag', en: 'Pays more than today', sv: 'Betalar mer än i dag' },
  'portfolio.absent': { da: 'Ikke aftalt', en: 'Not agreed', sv: 'Inte avtalad' },
  'portfolio.nobody': { da: 'Ingen', en: 'Nobody', sv: 'Ingen' },
  'portfolio.unknown': { da: 'Ikke beregnet', en: 'Not computed', sv: 'Inte beräknat' },
  'portfolio.noParty': { da: 'Uden part', en: 'Without a party', sv: 'Utan part' },
  'portfolio.aYear': {
    da: '{party}: {amount} om året',
    en: '{party}: {amount} a year',
    sv: '{party}: {amount} per år',
  },
  'portfolio.terms.one': { da: 'Én aftale', en: 'One agreement', sv: 'Ett avtal' },
  'portfolio.terms.same': { da: 'Samme vilkår', en: 'Same terms', sv: 'Samma villkor' },
  'portfolio.terms.different': REGISTER_TEXTS['tasks.different'],
  'portfolio.uncounted': { da: 'Ikke med i balancen', en: 'Not in the balance', sv: 'Inte med i balansen' },
  'portfolio.no-start-date': { da: 'Startdatoen mangler.', en: 'The start date is missing.', sv: 'Startdatum saknas.' },
  'portfolio.no-price-year': {
    da: 'Valuta eller prisniveau mangler.',
    en: 'Currency or price year is missing.',
    sv: 'Valuta eller prisnivå saknas.',
  },
  'portfolio.no-horizon': {
    da: 'Tidshorisonten mangler.',
    en: 'The horizon is missing.',
    sv: 'Tidshorisonten saknas.',
  },
  'portfolio.no-money': {
    da: 'Sagen flytter ingen penge.',
    en: 'The case moves no money.',
    sv: 'Ärendet flyttar inga pengar.',
  },
  'portfolio.incomplete-figures': {
    da: 'Tallene pr. part er ikke fuldstændige.',
    en: 'The figures per party are not complete.',
    sv: 'Siffrorna per part är inte fullständiga.',
  },
} as const satisfies Texts;
