// The dossier of a case, as the API returns it to a coordinator on Fyn.
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import type { TestService } from './test-service.ts';

export async function dossierOfCase(service: Pick<TestService, 'url' | 'as'>, id: string): Promise<Dossier> {
  const answer = await fetch(`${service.url}/v1/proposals/${id}`, { headers: await service.as('coordinator-fyn') });
  return ((await answer.json()) as { dossier: Dossier }).dossier;
}
