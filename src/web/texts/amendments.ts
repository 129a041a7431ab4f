// Texts of the cases that change an agreement, or take its task back.
export const AMENDMENT_TEXTS = {
  'amend.amend.lead': [
    'Der oprettes en sag, som er udfyldt fra aftalen med de takster, der gælder i dag. Skriv det, der skal være anderledes, og hvornår det begynder. Når sagen er godkendt, afløser den nye udgave aftalen.',
    'A case is made, filled from the agreement with the tariffs of today. Write what is to be different, and when it begins. When the case is approved, the new edition replaces the agreement.',
    'Ett ärende skapas, ifyllt från avtalet med dagens taxor. Skriv vad som ska vara annorlunda och när det börjar. När ärendet är godkänt ersätter den nya utgåvan avtalet.',
  ],
  'amend.spread.lead': [
    'Laver en kladde i en anden klynge ud fra aftalen. Kommunerne er den anden klynges. Antal, udgangspunkt og datoer er tomme, for dem kender vi ikke der. Evalueringen står som belæg.',
    'Makes a draft in another cluster from the agreement. The municipalities are those of the other cluster. Counts, baselines and dates are empty, since they are not known there. The evaluation stands as evidence.',
    'Gör ett utkast i ett annat kluster utifrån avtalet. Kommunerna är det andra klustrets. Antal, utgångsläge och datum är tomma, eftersom de inte är kända där. Utvärderingen står som belägg.',
  ],
  'amend.spread.done': [
    'Kladden er lavet. Her står, hvordan den adskiller sig fra aftalen.',
    'The draft is made. It says here how it differs from the agreement.',
    'Utkastet är gjort. Här står hur det skiljer sig från avtalet.',
  ],
  'amend.spread.differences': [
    'Udbredt fra en aftale: det, der er anderledes',
    'Spread from an agreement: what is different',
    'Spritt från ett avtal: det som skiljer',
  ],
  'amend.revert.lead': [
    'Der oprettes en sag, hvor opgaven går tilbage til den, der havde den før. Når sagen er godkendt, ophører aftalen den dag, sagen siger.',
    'A case is made in which the task goes back to who had it before. When the case is approved, the agreement ends on the day the case says.',
    'Ett ärende skapas där uppgiften går tillbaka till den som hade den förut. När ärendet är godkänt upphör avtalet den dag som ärendet säger.',
  ],
  'amend.amend.called': ['Tillæg: {title}', 'Amendment: {title}', 'Tillägg: {title}'],
  'amend.revert.called': ['Tilbageførsel: {title}', 'Return: {title}', 'Återföring: {title}'],
  'amend.amend.done': [
    'Sagen er oprettet og udfyldt fra aftalen. Skriv det, der skal ændres.',
    'The case is made and filled from the agreement. Write what is to be changed.',
    'Ärendet är skapat och ifyllt från avtalet. Skriv vad som ska ändras.',
  ],
  'amend.revert.done': [
    'Sagen er oprettet og udfyldt fra aftalen.',
    'The case is made and filled from the agreement.',
    'Ärendet är skapat och ifyllt från avtalet.',
  ],
  'amend.amend.differences': [
    'Det, tillægget ændrer i aftalen',
    'What the amendment changes in the agreement',
    'Det som tillägget ändrar i avtalet',
  ],
  'amend.revert.differences': [
    'Det, der er skrevet, siden sagen blev udfyldt fra aftalen',
    'What was written since the case was filled from the agreement',
    'Det som skrivits sedan ärendet fylldes i från avtalet',
  ],
  'amend.seeAgreement': ['Se aftalen', 'See the agreement', 'Se avtalet'],
  'amend.same': ['Intet er ændret endnu.', 'Nothing is changed yet.', 'Inget är ändrat ännu.'],
  'amend.open': [
    'En sag om at ændre aftalen er i gang.',
    'A case to change the agreement is under way.',
    'Ett ärende om att ändra avtalet pågår.',
  ],
  'amend.openLink': ['Se sagen', 'See the case', 'Se ärendet'],
} as const;
