// What a person is told about webhooks and the event feed, which systems and administrators use through the API.
import { refusalText as of } from './review-refusals.ts';

export const WEBHOOK_REFUSALS = {
  'webhook-target-refused': of(
    ['Adressen kan ikke bruges', 'The address cannot be used', 'Adressen kan inte användas'],
    [
      'Adressen skal begynde med https og være offentlig.',
      'The address must begin with https and be public.',
      'Adressen måste börja med https och vara publik.',
    ],
  ),
  'webhook-not-active': of(
    ['Webhooket er ikke aktivt', 'The webhook is not active', 'Webhooken är inte aktiv'],
    ['Gør webhooket aktivt igen først.', 'First make the webhook active again.', 'Gör först webhooken aktiv igen.'],
  ),
  'too-many-webhooks': of(
    ['Du har for mange webhooks', 'You have too many webhooks', 'Du har för många webhooks'],
    [
      'Slet et webhook, før du opretter et nyt.',
      'Delete a webhook before creating another.',
      'Ta bort en webhook innan du skapar en ny.',
    ],
  ),
  'feed-ahead': of(
    ['Stedet findes ikke længere', 'The place is no longer there', 'Platsen finns inte längre'],
    ['Læs hændelserne forfra.', 'Read the events from the beginning.', 'Läs händelserna från början.'],
  ),
};
