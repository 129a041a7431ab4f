// Every page of the service. One file per page or small family of pages.
import type { Door } from '../door.tsx';
import { registerCase } from './case-page.tsx';
import { registerCases } from './cases-page.tsx';
import { registerDecision } from './decision-page.tsx';
import { registerDossier } from './dossier-pages.tsx';
import { registerNewCase } from './new-case-page.tsx';
import { registerNotice } from './notice-page.tsx';
import { registerSubmit } from './submit-page.tsx';
import { registerWho } from './who-page.tsx';
import { registerWork } from './work-page.tsx';

export function registerAllPages(door: Door): void {
  registerWork(door);
  registerCases(door);
  registerNewCase(door);
  registerCase(door);
  registerDossier(door);
  registerSubmit(door);
  registerDecision(door);
  registerNotice(door);
  registerWho(door);
}
