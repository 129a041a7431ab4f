// Texts of cases that amend an agreement or return its task.
import type { Texts } from './text.ts';

export const AMENDMENT_TEXTS = {
  'amend.undecided': {
    da: 'Det bliver en kladde. Intet er besluttet, før sagen er godkendt.',
    en: 'It becomes a draft. Nothing is decided before the case is approved.',
    sv: 'Det blir ett utkast. Inget är beslutat förrän ärendet är godkänt.',
  },
  'amend.save': { da: 'Opret kladden', en: 'Create the draft', sv: 'Skapa utkastet' },
  'amend.amend.lead': {
    da: 'Der oprettes en sag, som er udfyldt fra aftalen med de takster, der gælder i dag. Skriv det, der skal være anderledes, og hvornår det begynder. Når sagen er godkendt, afløser den nye udgave aftalen.',
    en: 'A case is made, filled from the agreement with the tariffs of today. Write what is to be different, and when it begins. When the case is approved, the new edition replaces the agreement.',
    sv: 'Ett ärende skapas, ifyllt från avtalet med dagens taxor. Skriv vad som ska vara annorlunda och när det börjar. När ärendet är godkänt ersätter den nya utgåvan avtalet.',
  },
  'amend.spread.lead': {
    da: 'Der oprettes en kladde i den klynge, du vælger, udfyldt fra aftalen og med klyngens egne kommuner. Antal, udgangspunkt og datoer er tomme, for dem kender aftalen ikke. Evalueringen står som belæg.',
    en: 'A draft is made in the cluster that you choose, filled from the agreement and with the cluster’s own municipalities. Counts, baselines and dates are empty, since the agreement does not know them. The evaluation stands as evidence.',
    sv: 'Ett utkast skapas i det kluster du väljer, ifyllt från avtalet och med klustrets egna kommuner. Antal, utgångsläge och datum är tomma, eftersom avtalet inte känner dem. Utvärderingen står som belägg.',
  },
  'amend.spread.done': {
    da: 'Kladden er lavet. Her står, hvordan den adskiller sig fra aftalen.',
    en: 'The draft is made. It says here how it differs from the agreement.',
    sv: 'Utkastet är gjort. Här står hur det skiljer sig från avtalet.',
  },
  'amend.spread.differences': {
    da: 'Udbredt fra en aftale: det, der er anderledes',
    en: 'Spread from an agreement: what is different',
    sv: 'Spritt från ett avtal: det som skiljer',
  },
  'amend.revert.lead': {
    da: 'Der oprettes en sag, hvor opgaven går tilbage til den, der havde den før. Når sagen er godkendt, ophører aftalen den dag, sagen siger.',
    en: 'A case is made in which the task goes back to who had it before. When the case is approved, the agreement ends on the day the case says.',
    sv: 'Ett ärende skapas där uppgiften går tillbaka till den som hade den förut. När ärendet är godkänt upphör avtalet den dag som ärendet säger.',
  },
  'amend.amend.called': { da: 'Tillæg: {title}', en: 'Amendment: {title}', sv: 'Tillägg: {title}' },
  'amend.revert.called': { da: 'Tilbageførsel: {title}', en: 'Return: {title}', sv: 'Återföring: {title}' },
  'amend.amend.done': {
    da: 'Sagen er oprettet og udfyldt fra aftalen. Skriv det, der skal ændres.',
    en: 'The case is made and filled from the agreement. Write what is to be changed.',
    sv: 'Ärendet är skapat och ifyllt från avtalet. Skriv vad som ska ändras.',
  },
  'amend.revert.done': {
    da: 'Sagen er oprettet og udfyldt fra aftalen.',
    en: 'The case is made and filled from the agreement.',
    sv: 'Ärendet är skapat och ifyllt från avtalet.',
  },
  'amend.amend.differences': {
    da: 'Det, tillægget ændrer i aftalen',
    en: 'What the amendment changes in the agreement',
    sv: 'Det som tillägget ändrar i avtalet',
  },
  'amend.revert.differences': {
    da: 'Det, der er skrevet, siden sagen blev udfyldt fra aftalen',
    en: 'What was written since the case was filled from the agreement',
    sv: 'Det som skrivits sedan ärendet fylldes i från avtalet',
  },
  'amend.seeAgreement': { da: 'Se aftalen', en: 'See the agreement', sv: 'Se avtalet' },
  'amend.agreed': { da: 'I aftalen', en: 'In the agreement', sv: 'I avtalet' },
  'amend.same': { da: 'Intet er ændret endnu.', en: 'Nothing is changed yet.', sv: 'Inget är ändrat ännu.' },
  'amend.open': {
    da: 'En sag om at ændre aftalen er i gang.',
    en: 'A case to change the agreement is under way.',
    sv: 'Ett ärende om att ändra avtalet pågår.',
  },
  'amend.openLink': { da: 'Se sagen', en: 'See the case', sv: 'Se ärendet' },
  'event.agreement.replaced-later': {
    da: 'En ny udgave er vedtaget. Den afløser aftalen, når den træder i kraft',
    en: 'A new edition is approved. It replaces the agreement when it comes into force',
    sv: 'En ny utgåva är antagen. Den ersätter avtalet när den träder i kraft',
  },
  'agreement.replacedLater': {
    da: 'Udgaven, der afløser, venter endnu; aftalen gælder, til den træder i kraft, tidligst {date}',
    en: 'The edition that replaces it still waits; this one is in force until then, at the earliest {date}',
    sv: 'Utgåvan som ersätter väntar ännu; avtalet gäller tills den träder i kraft, tidigast {date}',
  },
  'agreement.replacedOn': { da: 'Gælder fra {date}', en: 'In force from {date}', sv: 'Gäller från {date}' },
  'agreement.nextEdition': { da: 'Næste udgave', en: 'Next edition', sv: 'Nästa utgåva' },
} as const satisfies Texts;
