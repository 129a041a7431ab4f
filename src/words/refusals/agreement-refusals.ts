// Refusals about the state of an agreement.
import type { RefusalCode } from '../../domain/refusal.ts';
import type { RefusalWords } from './refusal-words.ts';

export const AGREEMENT_REFUSALS = {
  'agreement-ended': {
    status: 409,
    title: { da: 'Aftalen er ophørt', en: 'The agreement has ended', sv: 'Avtalet har upphört' },
    detail: {
      da: 'Aftalen gælder ikke længere og kan ikke ændres. Lav en ny sag, eller find den udgave, der gælder nu.',
      en: 'The agreement is no longer in force and cannot be changed. Make a new case, or find the edition in force.',
      sv: 'Avtalet gäller inte längre och kan inte ändras. Skapa ett nytt ärende eller hitta den utgåva som gäller nu.',
    },
  },
  'agreement-not-started': {
    status: 409,
    title: { da: 'Aftalen er ikke begyndt', en: 'The agreement has not started', sv: 'Avtalet har inte börjat' },
    detail: {
      da: 'Det kan først ske, når aftalen er trådt i kraft.',
      en: 'This is possible once the agreement is in force.',
      sv: 'Det är möjligt först när avtalet har trätt i kraft.',
    },
  },
  'agreement-under-notice': {
    status: 409,
    title: { da: 'Aftalen er opsagt', en: 'The agreement is under notice', sv: 'Avtalet är uppsagt' },
    detail: {
      da: 'Ingen kan tilslutte sig en aftale, der er sagt op. Opsigelsen kan trækkes tilbage, indtil den har virkning.',
      en: 'Nobody can join an agreement under notice. The notice can be withdrawn until it takes effect.',
      sv: 'Ingen kan ansluta sig till ett uppsagt avtal. Uppsägningen kan återkallas tills den får verkan.',
    },
  },
  'already-joined': {
    status: 409,
    title: { da: 'Parten er allerede med', en: 'The party has already joined', sv: 'Parten är redan med' },
    detail: {
      da: 'Parten har tilsluttet sig. Den kommer ud af aftalen ved at sige den op.',
      en: 'The party is in the agreement. It leaves by giving notice.',
      sv: 'Parten har anslutit sig. Den lämnar avtalet genom att säga upp det.',
    },
  },
  'party-not-joined': {
    status: 409,
    title: { da: 'Parten er ikke med', en: 'The party is not in the agreement', sv: 'Parten är inte med' },
    detail: {
      da: 'Parten er ikke med i aftalen, eller var det ikke i den periode.',
      en: 'The party has not joined the agreement, or was not bound in that period.',
      sv: 'Parten är inte med i avtalet, eller var det inte under den perioden.',
    },
  },
  'period-not-ended': {
    status: 409,
    title: { da: 'Perioden er ikke slut', en: 'The period has not ended', sv: 'Perioden är inte slut' },
    detail: {
      da: 'Perioden {period} kan indberettes, når den er slut.',
      en: 'The period {period} can be reported when it has ended.',
      sv: 'Perioden {period} kan rapporteras när den är slut.',
    },
    forPeople: {
      da: 'Perioden kan indberettes, når den er slut.',
      en: 'The period can be reported when it has ended.',
      sv: 'Perioden kan rapporteras när den är slut.',
    },
  },
  'already-reported': {
    status: 409,
    title: { da: 'Perioden er indberettet', en: 'The period is reported', sv: 'Perioden är rapporterad' },
    detail: {
      da: 'Parten har indberettet {period}. Ret indberetningen; det, der stod før, bliver stående ved siden af.',
      en: 'The party has reported {period}. Correct the report; what stood before is kept beside it.',
      sv: 'Parten har rapporterat {period}. Rätta rapporten; det som stod förut behålls bredvid.',
    },
    forPeople: {
      da: 'Parten har indberettet perioden. Ret indberetningen; det, der stod før, bliver stående ved siden af.',
      en: 'The party has reported the period. Correct the report; what stood before is kept beside it.',
      sv: 'Parten har rapporterat perioden. Rätta rapporten; det som stod förut behålls bredvid.',
    },
  },
  'not-reported': {
    status: 409,
    title: { da: 'Der er intet at rette', en: 'There is nothing to correct', sv: 'Det finns inget att rätta' },
    detail: {
      da: 'Parten har ikke indberettet {period}.',
      en: 'The party has not reported {period}.',
      sv: 'Parten har inte rapporterat {period}.',
    },
    forPeople: {
      da: 'Parten har ikke indberettet perioden.',
      en: 'The party has not reported the period.',
      sv: 'Parten har inte rapporterat perioden.',
    },
  },
  'milestone-reached': {
    status: 409,
    title: { da: 'Milepælen er nået', en: 'The milestone is reached', sv: 'Milstolpen är nådd' },
    detail: { da: 'Den er allerede krydset af.', en: 'It is ticked off already.', sv: 'Den är redan avprickad.' },
  },
  'nothing-to-regulate': {
    status: 409,
    title: { da: 'Der er intet at regulere', en: 'There is nothing to regulate', sv: 'Det finns inget att räkna upp' },
    detail: {
      da: 'Aftalen har ingen takst, der reguleres for det år, eller året er reguleret.',
      en: 'The agreement has no tariff to regulate for that year, or the year is regulated.',
      sv: 'Avtalet har ingen taxa som räknas upp det året, eller året är uppräknat.',
    },
  },
  'index-missing': {
    status: 409,
    title: { da: 'Årets pristal mangler', en: 'The price index of the year is missing', sv: 'Årets prisindex saknas' },
    detail: {
      da: 'En administrator skal lægge pris- og lønstigningen for {year} ind i samarbejdsrammen med sin kilde.',
      en: 'An administrator must enter the price and wage rise of {year} in the framework, with its source.',
      sv: 'En administratör måste lägga in pris- och löneökningen för {year} i ramverket med källa.',
    },
    forPeople: {
      da: 'En administrator skal lægge årets pris- og lønstigning ind i samarbejdsrammen med sin kilde.',
      en: 'An administrator must enter the year’s price and wage rise in the framework, with its source.',
      sv: 'En administratör måste lägga in årets pris- och löneökning i ramverket med källa.',
    },
  },
  'no-end-to-renew': {
    status: 409,
    title: { da: 'Aftalen har ingen slutdato', en: 'The agreement has no end', sv: 'Avtalet har inget slutdatum' },
    detail: {
      da: 'Den gælder, til den siges op, og skal ikke fornyes.',
      en: 'It runs until it is terminated, and is not renewed.',
      sv: 'Det gäller tills det sägs upp och förnyas inte.',
    },
  },
  'no-notice-agreed': {
    status: 409,
    title: {
      da: 'Der er ikke aftalt et varsel',
      en: 'No notice period is agreed',
      sv: 'Ingen uppsägningstid är avtalad',
    },
    detail: {
      da: 'Aftalen siger intet om opsigelse. Den kan ændres ved et tillæg.',
      en: 'The agreement says nothing of notice. It can be amended.',
      sv: 'Avtalet säger inget om uppsägning. Det kan ändras genom ett tillägg.',
    },
  },
  'notice-given': {
    status: 409,
    title: { da: 'Parten har sagt op', en: 'The party has given notice', sv: 'Parten har sagt upp' },
    detail: {
      da: 'Parten har allerede sagt aftalen op.',
      en: 'The party has already given notice.',
      sv: 'Parten har redan sagt upp avtalet.',
    },
  },
  'no-notice': {
    status: 409,
    title: {
      da: 'Der er ingen opsigelse at trække tilbage',
      en: 'There is no notice to withdraw',
      sv: 'Det finns ingen uppsägning att återkalla',
    },
    detail: {
      da: 'Parten har ikke sagt op, eller opsigelsen har haft virkning.',
      en: 'The party has given no notice, or it has taken effect.',
      sv: 'Parten har inte sagt upp, eller uppsägningen har fått verkan.',
    },
  },
  'amendment-open': {
    status: 409,
    title: {
      da: 'Der er allerede et tillæg i gang',
      en: 'An amendment is already under way',
      sv: 'Ett tillägg pågår redan',
    },
    detail: {
      da: 'En sag om at ændre aftalen er åben, eller en nyere udgave er vedtaget. Gør sagen færdig, eller ret i den nyeste udgave.',
      en: 'A case to change the agreement is open, or a newer edition is approved. Finish the case, or change the newest edition.',
      sv: 'Ett ärende om att ändra avtalet är öppet, eller en nyare utgåva är antagen. Slutför ärendet, eller ändra den nyaste utgåvan.',
    },
  },
  'not-evaluated': {
    status: 409,
    title: { da: 'Aftalen er ikke evalueret', en: 'The agreement is not evaluated', sv: 'Avtalet är inte utvärderat' },
    detail: {
      da: 'En aftale kan udbredes, når den er evalueret: evalueringens resultat er den nye sags belæg.',
      en: 'An agreement can be spread when it has been evaluated: the result is the evidence of the new case.',
      sv: 'Ett avtal kan spridas när det är utvärderat: resultatet är det nya ärendets belägg.',
    },
  },
} as const satisfies { readonly [C in RefusalCode]?: RefusalWords };
