// What the clusters tell each other in the story: an early announcement of a draft, and an experience of an agreement
// in force. Both texts are invented and marked as invented.
import { z } from 'zod';
import type { Api } from './api.ts';
import type { Case } from './case.ts';
import type { Scene } from './scene.ts';

type Tell = (line: string) => void;

const COORDINATOR = 'coordinator-fyn';
/** Coordinates the cluster that answers, under both frameworks. */
const NEIGHBOUR = { account: 'coordinator-lillebaelt', cluster: 'lillebaelt' } as const;
const AGREED = 'sundhedsraad-2027';
const Entry = z.object({ id: z.string() });
const anything = z.unknown();

/** The draft is told to the others before it is submitted; one of them answers. */
export async function tellEarly({ api, id }: Case, tell: Tell, { neighbour, others }: Scene): Promise<void> {
  const why = 'Opdigtet eksempel: Vi vil flytte opgaven til kommunerne. Har I erfaringer med aftenvagterne?';
  const { body } = await api.send(COORDINATOR, 'POST', '/v1/announcements', Entry, { proposal: id, why });
  tell(`   ${others} får besked, mens sagen endnu er en kladde. De ser det, der fortælles, ikke kladden.`);
  const words = 'Opdigtet svar: Aftal fra begyndelsen, hvem der kommer om natten. Det manglede hos os.';
  const answer = { cluster: NEIGHBOUR.cluster, words };
  await api.send(NEIGHBOUR.account, 'POST', `/v1/announcements/${body.id}/answers`, anything, answer);
  tell(
    `   ${neighbour} svarer (opdigtet): aftal fra begyndelsen, hvem der kommer om natten. Svaret står i sagsfremstillingen.`,
  );
}

/** Shares an experience of an agreement with the other clusters; one of them acknowledges it. */
export async function tellExperience(
  api: Api,
  tell: Tell,
  { framework, neighbour, others }: Scene,
  agreement: string,
): Promise<void> {
  const { body } = await api.send(COORDINATOR, 'POST', '/v1/experiences', Entry, {
    framework,
    place: 'fyn',
    taskType: 'blodproevetagning-hjem',
    // The agreement belongs to the framework of the sundhedsråd, also while the clusters are in force.
    ...(framework === AGREED && { agreement }),
    title: 'Blodprøver i eget hjem: ruterne skal lægges efter laboratoriet',
    worked: 'Opdigtet eksempel: Faste ruter om morgenen gav plads til flere prøver.',
    failed: 'Opdigtet eksempel: Omfanget var sat for lavt, og aftalen måtte justeres efter et år.',
    matters: 'Opdigtet eksempel: Kommuner, der overtager blodprøver, og laboratoriet.',
  });
  tell(`   Koordinatoren deler en erfaring (opdigtet) med ${others.toLowerCase()}: omfanget var sat for lavt.`);
  const path = `/v1/experiences/${body.id}/answers`;
  await api.send(NEIGHBOUR.account, 'POST', path, anything, { cluster: NEIGHBOUR.cluster });
  tell(`   ${neighbour} har taget den til efterretning. Den findes ved søgning.`);
}
