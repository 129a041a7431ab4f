// The pages of an agreement that runs, has been reported on and evaluated, and the registers that agreements fill.
import { type Place, place, save } from './place.ts';

const PLANNER = 'planner-syddanmark';
const OTHER = 'coordinator-lillebaelt';

export const AGREEMENTS: readonly Place[] = [
  place('aftaler', PLANNER, () => '/aftaler'),
  place('aftale', OTHER, ({ running }) => `/aftaler/${running}`),
  place('aftale-opfoelgning', PLANNER, ({ running }) => `/aftaler/${running}/opfoelgning`),
  place('aftale-spred', OTHER, ({ running }) => `/aftaler/${running}/spred`),
  place(
    'aftale-spred-fejl',
    OTHER,
    ({ running }) => `/aftaler/${running}/spred`,
    async (page) => {
      await page.locator('[name=titel]').fill('');
      await save(page);
    },
  ),
  place('aftale-registrer', PLANNER, () => '/aftaler/registrer'),
  place('aftale-registrer-fejl', 'coordinator-fyn', () => '/aftaler/registrer?klynge=syddanmark-2022%20fyn', save),
  place('aftale-indberet', 'member-odense', ({ running }) => `/aftaler/${running}/indberet/kommune-461`),
];
