// Texts of the frame of every document: headings in the Danish agenda order, footer, and the words for what is missing.
import { FORMAL_CHECK } from '../../domain/assessment/disclaimer.ts';
import type { Catalogue } from '../../lib/catalogue.ts';
import { PICTURE_TEXTS } from '../pictures/picture-texts.ts';

export const FRAME_TEXTS = {
  'paper.kind': { da: 'Sagsfremstilling til beslutning', en: 'Decision paper', sv: 'Beslutsunderlag' },
  'paper.formalCheck': FORMAL_CHECK,
  'paper.page': { da: 'Side', en: 'Page', sv: 'Sida' },
  'paper.contents': { da: 'Indhold', en: 'Contents', sv: 'Innehåll' },
  'paper.showTable': {
    da: '{caption}: vis {rows} rækker',
    en: '{caption}: show {rows} rows',
    sv: '{caption}: visa {rows} rader',
  },
  'paper.notStated': { da: 'Ikke oplyst', en: 'Not stated', sv: 'Ej angivet' },
  'paper.yes': { da: 'Ja', en: 'Yes', sv: 'Ja' },
  'paper.no': { da: 'Nej', en: 'No', sv: 'Nej' },
  'paper.noParty': PICTURE_TEXTS['shift.unknown'],

  'section.resume': { da: 'Resumé', en: 'Summary', sv: 'Sammanfattning' },
  'section.recommendation': { da: 'Indstilling', en: 'Recommendation', sv: 'Förslag till beslut' },
  'section.presentation': { da: 'Sagsfremstilling', en: 'Presentation of the case', sv: 'Ärendebeskrivning' },
  'section.principles': {
    da: 'Principvurdering',
    en: 'Assessment against the principles',
    sv: 'Bedömning mot principerna',
  },
  'section.economy': { da: 'Økonomi', en: 'Economy', sv: 'Ekonomi' },
  'section.responsibility': { da: 'Ansvarsfordeling', en: 'Division of responsibility', sv: 'Ansvarsfördelning' },
  'section.quality': { da: 'Kvalitet og risici', en: 'Quality and risks', sv: 'Kvalitet och risker' },
  'section.hearing': { da: 'Høringssvar', en: 'Consultation responses', sv: 'Remissvar' },
  'section.legal': { da: 'Retsgrundlag', en: 'Legal basis', sv: 'Rättslig grund' },
  'section.annexes': {
    da: 'Beregning, kontrol og øvrige oplysninger',
    en: 'Calculation, check and other information',
    sv: 'Beräkning, kontroll och övriga uppgifter',
  },
  'section.decision': { da: 'Beslutning', en: 'Decision', sv: 'Beslut' },

  'facts.framework': { da: 'Samarbejdsramme', en: 'Framework', sv: 'Ramverk' },
  'facts.frameworkValue': {
    da: '{title} (version {version})',
    en: '{title} (version {version})',
    sv: '{title} (version {version})',
  },
  'facts.cluster': { da: 'Forelægges af', en: 'Submitted by', sv: 'Föreläggs av' },
  'facts.body': { da: 'Behandles i', en: 'Considered by', sv: 'Behandlas i' },
  'facts.steps': { da: 'Trin', en: 'Steps', sv: 'Steg' },
  'facts.submission': { da: 'Forelæggelse', en: 'Submission', sv: 'Föreläggande' },
  'facts.submissionValue': {
    da: 'Nr. {number}, revision {revision}, indsendt {date} af {person}',
    en: 'No. {number}, revision {revision}, submitted {date} by {person}',
    sv: 'Nr {number}, revision {revision}, inlämnad {date} av {person}',
  },
  'facts.caseNumber': { da: 'Sagsnummer', en: 'Case number', sv: 'Ärendenummer' },
  'facts.ownId': { da: 'Id i Opgavebro', en: 'Id in Opgavebro', sv: 'Id i Opgavebro' },
  'facts.externalId': { da: '{id} ({system})', en: '{id} ({system})', sv: '{id} ({system})' },

  'footer.frozen': {
    da: 'Sagens oplysninger: revision {revision}, fastfrosset {date}. Forelæggelse nr. {number}.',
    en: 'Dossier: revision {revision}, frozen {date}. Submission no. {number}.',
    sv: 'Ärendets uppgifter: revision {revision}, frysta {date}. Föreläggande nr {number}.',
  },
  'footer.hash': {
    da: 'Kontrolsum (SHA-256): {hash}',
    en: 'Checksum (SHA-256): {hash}',
    sv: 'Kontrollsumma (SHA-256): {hash}',
  },
  'footer.rules': {
    da: 'Kontrolleret efter {framework}, version {version}, regelsæt {rulebook}: {formalCheck}.',
    en: 'Checked under {framework}, version {version}, rulebook {rulebook}: {formalCheck}.',
    sv: 'Kontrollerat enligt {framework}, version {version}, regelverk {rulebook}: {formalCheck}.',
  },
} as const satisfies Catalogue;
