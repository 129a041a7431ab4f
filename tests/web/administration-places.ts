// The pages of administration, of trying and comparing frameworks, and of the trail of a case.
import { type Place, place, save } from './place.ts';

const ADMIN = 'admin';

export const ADMINISTRATION: readonly Place[] = [
  place('administration', ADMIN, () => '/administration'),
  place('administration-rammer', ADMIN, () => '/administration/rammer'),
  place('administration-ramme', ADMIN, () => '/administration/rammer/syddanmark-2022/1'),
  place('administration-foreslaa', ADMIN, () => '/administration/rammer/ny?fra=sundhedsaftale-8-principper:1'),
  place(
    'administration-foreslaa-fejl',
    ADMIN,
    () => '/administration/rammer/ny?fra=sundhedsaftale-8-principper:1',
    async (page) => {
      const document = JSON.parse(await page.locator('[name=ramme]').inputValue()) as { clusters: object[] };
      document.clusters = document.clusters.map((cluster) => ({ ...cluster, members: [] }));
      await page.locator('[name=ramme]').fill(JSON.stringify(document));
      await save(page);
    },
  ),
  place('administration-webhooks', ADMIN, () => '/administration/webhooks'),
  place('administration-webhook-ny-fejl', ADMIN, () => '/administration/webhooks/ny', save),
  place('administration-roller', ADMIN, () => '/administration/roller'),
  place('ramme-sammenlign', ADMIN, () => '/rammer/sundhedsraad-2027/sammenlign?med=syddanmark-2022:1'),
  place('ramme-proev', 'planner-syddanmark', ({ approved }) => `/rammer/syddanmark-2022/proev?sag=${approved}`),
  place('ramme-proev-fejl', ADMIN, () => '/rammer/syddanmark-2022/proev', save),
  place('sag-spor', 'auditor', ({ approved }) => `/sager/${approved}/spor`),
];
