// Refusals about webhooks and the event feed.
import type { RefusalCode } from '../../domain/refusal.ts';
import { type ProblemText, problemText } from './problem-text.ts';

export const WEBHOOK_PROBLEM_TEXTS = {
  'webhook-target-refused': problemText(
    400,
    [
      'Adressen kan ikke bruges',
      'Et webhook skal have en https-adresse uden brugernavn, og navnet må kun føre til offentlige adresser på internettet.',
    ],
    [
      'The address cannot be used',
      'A webhook needs an https address without a user name, and the name may only lead to public addresses on the internet.',
    ],
    [
      'Adressen kan inte användas',
      'En webhook behöver en https-adress utan användarnamn, och namnet får bara leda till publika adresser på internet.',
    ],
  ),
  'webhook-not-active': problemText(
    409,
    ['Webhooket er ikke aktivt', 'Det er sat på pause eller lukket. Gør det aktivt igen, før en levering gentages.'],
    ['The webhook is not active', 'It is paused or disabled. Make it active again before a delivery is repeated.'],
    ['Webhooken är inte aktiv', 'Den är pausad eller avstängd. Gör den aktiv igen innan en leverans upprepas.'],
  ),
  'too-many-webhooks': problemText(
    409,
    ['Du har for mange webhooks', 'Der kan højst være {most} webhooks pr. ejer. Slet et, før du opretter et nyt.'],
    [
      'You have too many webhooks',
      'There can be at most {most} webhooks per owner. Delete one before creating another.',
    ],
    ['Du har för många webhooks', 'Det kan finnas högst {most} webhooks per ägare. Ta bort en innan du skapar en ny.'],
  ),
  'feed-ahead': problemText(
    410,
    [
      'Stedet findes ikke længere',
      'Databasen er gået tilbage til en sikkerhedskopi, og noget af det, du har læst, findes ikke mere. Byg din kopi op igen: læs forfra, uden after.',
    ],
    [
      'The place is no longer there',
      'The database has gone back to a backup, and some of what you have read no longer exists. Build your copy again: read from the beginning, without after.',
    ],
    [
      'Platsen finns inte längre',
      'Databasen har gått tillbaka till en säkerhetskopia, och en del av det du har läst finns inte längre. Bygg upp din kopia igen: läs från början, utan after.',
    ],
  ),
} as const satisfies Partial<Record<RefusalCode, ProblemText>>;
