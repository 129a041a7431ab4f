// Bodies that need something from a framework.
import { shippedFramework } from '../../../src/domain/governance/shipped.ts';
import { TRIAL } from '../given-cases.ts';

export const assessDossierBody = { framework: TRIAL, cluster: 'fyn', dossier: {}, draws: 0 };

/** A principle of the trial framework, which has Syddanmark's. */
export function principleOf(_framework: string): string {
  return shippedFramework('syddanmark-2022').principles[0]?.id ?? '';
}

export const observationBody = {
  framework: TRIAL,
  place: 'kommune-461',
  taskType: 'kateter',
  what: 'Hjemmesygeplejen skifter kateter.',
};

export const goalBody = { place: 'fyn', goal: 'Alle udskrivelser meldes dagen før.', targetGroup: 'Ældre' };

export const experienceBody = {
  framework: TRIAL,
  place: 'fyn',
  title: 'Ring dagen før',
  worked: 'Ingen doser blev glemt.',
  matters: 'Kommuner uden natsygepleje',
};

/** A file of figures with one alternative. */
export const figuresBody = {
  file: Buffer.from('Alternatives\nName,What is it\nToday,As today\n').toString('base64'),
};
