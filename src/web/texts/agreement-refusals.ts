// What a person is told when an agreement does not allow an act.
import { refusalText as of } from './review-refusals.ts';

export const AGREEMENT_REFUSALS = {
  'agreement-ended': of(
    ['Aftalen er ophørt', 'The agreement has ended', 'Avtalet har upphört'],
    [
      'Aftalen gælder ikke længere og kan ikke ændres. Lav en ny sag, eller find den udgave, der gælder nu.',
      'The agreement is no longer in force and cannot be changed. Make a new case, or find the edition in force.',
      'Avtalet gäller inte längre och kan inte ändras. Skapa ett nytt ärende eller hitta den utgåva som gäller nu.',
    ],
  ),
  'agreement-not-started': of(
    ['Aftalen er ikke begyndt', 'The agreement has not started', 'Avtalet har inte börjat'],
    [
      'Det kan først ske, når aftalen er trådt i kraft.',
      'This is possible once the agreement is in force.',
      'Det är möjligt först när avtalet har trätt i kraft.',
    ],
  ),
  'agreement-under-notice': of(
    ['Aftalen er opsagt', 'The agreement is under notice', 'Avtalet är uppsagt'],
    [
      'Ingen kan tilslutte sig en aftale, der er sagt op. Opsigelsen kan trækkes tilbage, indtil den har virkning.',
      'Nobody can join an agreement under notice. The notice can be withdrawn until it takes effect.',
      'Ingen kan ansluta sig till ett uppsagt avtal. Uppsägningen kan återkallas tills den får verkan.',
    ],
  ),
  'already-joined': of(
    ['Parten er allerede med', 'The party has already joined', 'Parten är redan med'],
    [
      'Parten har tilsluttet sig. Den kommer ud af aftalen ved at sige den op.',
      'The party is in the agreement. It leaves by giving notice.',
      'Parten har anslutit sig. Den lämnar avtalet genom att säga upp det.',
    ],
  ),
  'party-not-joined': of(
    ['Parten er ikke med', 'The party is not in the agreement', 'Parten är inte med'],
    [
      'Parten er ikke med i aftalen, eller var det ikke i den periode.',
      'The party has not joined the agreement, or was not bound in that period.',
      'Parten är inte med i avtalet, eller var det inte under den perioden.',
    ],
  ),
  'period-not-ended': of(
    ['Perioden er ikke slut', 'The period has not ended', 'Perioden är inte slut'],
    [
      'Perioden kan indberettes, når den er slut.',
      'The period can be reported when it has ended.',
      'Perioden kan rapporteras när den är slut.',
    ],
  ),
  'already-reported': of(
    ['Perioden er indberettet', 'The period is reported', 'Perioden är rapporterad'],
    [
      'Parten har indberettet perioden. Ret indberetningen; det, der stod før, bliver stående ved siden af.',
      'The party has reported the period. Correct the report; what stood before is kept beside it.',
      'Parten har rapporterat perioden. Rätta rapporten; det som stod förut behålls bredvid.',
    ],
  ),
  'not-reported': of(
    ['Der er intet at rette', 'There is nothing to correct', 'Det finns inget att rätta'],
    [
      'Parten har ikke indberettet perioden.',
      'The party has not reported the period.',
      'Parten har inte rapporterat perioden.',
    ],
  ),
  'milestone-reached': of(
    ['Milepælen er nået', 'The milestone is reached', 'Milstolpen är nådd'],
    ['Den er allerede krydset af.', 'It is ticked off already.', 'Den är redan avprickad.'],
  ),
  'nothing-to-regulate': of(
    ['Der er intet at regulere', 'There is nothing to regulate', 'Det finns inget att räkna upp'],
    [
      'Aftalen har ingen takst, der reguleres for det år, eller året er reguleret.',
      'The agreement has no tariff to regulate for that year, or the year is regulated.',
      'Avtalet har ingen taxa som räknas upp det året, eller året är uppräknat.',
    ],
  ),
  'index-missing': of(
    ['Pristallet mangler', 'The price index is missing', 'Prisindex saknas'],
    [
      'En administrator skal lægge årets pris- og lønstigning ind i samarbejdsrammen med sin kilde.',
      'An administrator must enter the year’s price and wage rise in the framework, with its source.',
      'En administratör måste lägga in årets pris- och löneökning i ramverket med källa.',
    ],
  ),
  'no-end-to-renew': of(
    ['Aftalen har ingen slutdato', 'The agreement has no end', 'Avtalet har inget slutdatum'],
    [
      'Den gælder, til den siges op, og skal ikke fornyes.',
      'It runs until it is terminated, and is not renewed.',
      'Det gäller tills det sägs upp och förnyas inte.',
    ],
  ),
  'no-notice-agreed': of(
    ['Der er ikke aftalt et varsel', 'No notice period is agreed', 'Ingen uppsägningstid är avtalad'],
    [
      'Aftalen siger intet om opsigelse. Den kan ændres ved et tillæg.',
      'The agreement says nothing of notice. It can be amended.',
      'Avtalet säger inget om uppsägning. Det kan ändras genom ett tillägg.',
    ],
  ),
  'notice-given': of(
    ['Parten har sagt op', 'The party has given notice', 'Parten har sagt upp'],
    [
      'Parten har allerede sagt aftalen op.',
      'The party has already given notice.',
      'Parten har redan sagt upp avtalet.',
    ],
  ),
  'no-notice': of(
    [
      'Der er ingen opsigelse at trække tilbage',
      'There is no notice to withdraw',
      'Det finns ingen uppsägning att återkalla',
    ],
    [
      'Parten har ikke sagt op, eller opsigelsen har haft virkning.',
      'The party has given no notice, or it has taken effect.',
      'Parten har inte sagt upp, eller uppsägningen har fått verkan.',
    ],
  ),
  'amendment-open': of(
    ['Der er allerede et tillæg i gang', 'An amendment is already under way', 'Ett tillägg pågår redan'],
    [
      'En sag om at ændre aftalen er åben. Gør den færdig, eller slet den, hvis den er en kladde.',
      'A case to change the agreement is open. Finish it, or delete it where it is a draft.',
      'Ett ärende om att ändra avtalet är öppet. Slutför det, eller ta bort det om det är ett utkast.',
    ],
  ),
};
