// Refusals that come of the state of an agreement.
import type { RefusalCode } from '../../domain/refusal.ts';
import { type ProblemText, problemText } from './problem-text.ts';

export const AGREEMENT_PROBLEM_TEXTS = {
  'agreement-ended': problemText(
    409,
    [
      'Aftalen er ophørt',
      'Aftalen gælder ikke længere og kan ikke ændres. Lav en ny sag, eller find den udgave, der gælder nu.',
    ],
    [
      'The agreement has ended',
      'The agreement is no longer in force and cannot be changed. Make a new case, or find the edition in force.',
    ],
    [
      'Avtalet har upphört',
      'Avtalet gäller inte längre och kan inte ändras. Skapa ett nytt ärende eller hitta den utgåva som gäller nu.',
    ],
  ),
  'agreement-not-started': problemText(
    409,
    ['Aftalen er ikke begyndt', 'Det kan først ske, når aftalen er trådt i kraft.'],
    ['The agreement has not started', 'This is possible once the agreement is in force.'],
    ['Avtalet har inte börjat', 'Det är möjligt först när avtalet har trätt i kraft.'],
  ),
  'agreement-under-notice': problemText(
    409,
    [
      'Aftalen er opsagt',
      'Ingen kan tilslutte sig en aftale, der er sagt op. Opsigelsen kan trækkes tilbage, indtil den har virkning.',
    ],
    [
      'The agreement is under notice',
      'Nobody can join an agreement under notice. The notice can be withdrawn until it takes effect.',
    ],
    [
      'Avtalet är uppsagt',
      'Ingen kan ansluta sig till ett uppsagt avtal. Uppsägningen kan återkallas tills den får verkan.',
    ],
  ),
  'already-joined': problemText(
    409,
    ['Parten er allerede med', 'Parten har tilsluttet sig. Den kommer ud af aftalen ved at sige den op.'],
    ['The party has already joined', 'The party is in the agreement. It leaves by giving notice.'],
    ['Parten är redan med', 'Parten har anslutit sig. Den lämnar avtalet genom att säga upp det.'],
  ),
  'party-not-joined': problemText(
    409,
    ['Parten er ikke med', 'Parten er ikke med i aftalen, eller var det ikke i den periode.'],
    ['The party is not in the agreement', 'The party has not joined the agreement, or was not bound in that period.'],
    ['Parten är inte med', 'Parten är inte med i avtalet, eller var det inte under den perioden.'],
  ),
  'period-not-ended': problemText(
    409,
    ['Perioden er ikke slut', 'Perioden {period} kan indberettes, når den er slut.'],
    ['The period has not ended', 'The period {period} can be reported when it has ended.'],
    ['Perioden är inte slut', 'Perioden {period} kan rapporteras när den är slut.'],
  ),
  'already-reported': problemText(
    409,
    [
      'Perioden er indberettet',
      'Parten har indberettet {period}. Ret indberetningen; det, der stod før, bliver stående ved siden af.',
    ],
    [
      'The period is reported',
      'The party has reported {period}. Correct the report; what stood before is kept beside it.',
    ],
    [
      'Perioden är rapporterad',
      'Parten har rapporterat {period}. Rätta rapporten; det som stod förut behålls bredvid.',
    ],
  ),
  'not-reported': problemText(
    409,
    ['Der er intet at rette', 'Parten har ikke indberettet {period}.'],
    ['There is nothing to correct', 'The party has not reported {period}.'],
    ['Det finns inget att rätta', 'Parten har inte rapporterat {period}.'],
  ),
  'milestone-reached': problemText(
    409,
    ['Milepælen er nået', 'Den er allerede krydset af.'],
    ['The milestone is reached', 'It is ticked off already.'],
    ['Milstolpen är nådd', 'Den är redan avprickad.'],
  ),
  'nothing-to-regulate': problemText(
    409,
    ['Der er intet at regulere', 'Aftalen har ingen takst, der reguleres for det år, eller året er reguleret.'],
    [
      'There is nothing to regulate',
      'The agreement has no tariff to regulate for that year, or the year is regulated.',
    ],
    ['Det finns inget att räkna upp', 'Avtalet har ingen taxa som räknas upp det året, eller året är uppräknat.'],
  ),
  'index-missing': problemText(
    409,
    [
      'Årets pristal mangler',
      'En administrator skal lægge pris- og lønstigningen for {year} ind i samarbejdsrammen med sin kilde.',
    ],
    [
      'The price index of the year is missing',
      'An administrator must enter the price and wage rise of {year} in the framework, with its source.',
    ],
    [
      'Årets prisindex saknas',
      'En administratör måste lägga in pris- och löneökningen för {year} i ramverket med källa.',
    ],
  ),
  'no-end-to-renew': problemText(
    409,
    ['Aftalen har ingen slutdato', 'Den gælder, til den siges op, og skal ikke fornyes.'],
    ['The agreement has no end', 'It runs until it is terminated, and is not renewed.'],
    ['Avtalet har inget slutdatum', 'Det gäller tills det sägs upp och förnyas inte.'],
  ),
  'no-notice-agreed': problemText(
    409,
    ['Der er ikke aftalt et varsel', 'Aftalen siger intet om opsigelse. Den kan ændres ved et tillæg.'],
    ['No notice period is agreed', 'The agreement says nothing of notice. It can be amended.'],
    ['Ingen uppsägningstid är avtalad', 'Avtalet säger inget om uppsägning. Det kan ändras genom ett tillägg.'],
  ),
  'notice-given': problemText(
    409,
    ['Parten har sagt op', 'Parten har allerede sagt aftalen op.'],
    ['The party has given notice', 'The party has already given notice.'],
    ['Parten har sagt upp', 'Parten har redan sagt upp avtalet.'],
  ),
  'no-notice': problemText(
    409,
    ['Der er ingen opsigelse at trække tilbage', 'Parten har ikke sagt op, eller opsigelsen har haft virkning.'],
    ['There is no notice to withdraw', 'The party has given no notice, or it has taken effect.'],
    ['Det finns ingen uppsägning att återkalla', 'Parten har inte sagt upp, eller uppsägningen har fått verkan.'],
  ),
  'amendment-open': problemText(
    409,
    [
      'Der er allerede et tillæg i gang',
      'En sag om at ændre aftalen er åben. Gør den færdig, eller slet den, hvis den er en kladde.',
    ],
    [
      'An amendment is already under way',
      'A case to change the agreement is open. Finish it, or delete it where it is a draft.',
    ],
    [
      'Ett tillägg pågår redan',
      'Ett ärende om att ändra avtalet är öppet. Slutför det, eller ta bort det om det är ett utkast.',
    ],
  ),
} as const satisfies Partial<Record<RefusalCode, ProblemText>>;
