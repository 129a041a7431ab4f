// The examples of indicators in the OpenAPI document.

import { shippedFramework } from '../../domain/governance/shipped.ts';
import type { Beacon } from '../../domain/registers/beacon.ts';
import { nationalGoals, shippedBeacons } from '../../domain/registers/shipped-beacons.ts';
import { presentBeacon, presentBeacons } from '../shapes/beacons.ts';

const AT = '2026-05-04T08:00:00.000Z';
const BY = { subject: 'planner-syddanmark', name: 'Pia Lund' };

function sample(): Beacon {
  const framework = shippedFramework('syddanmark-2022');
  const base = shippedBeacons(framework).find(({ key }) => key === 'faerdigbehandlingsdage-somatik');
  if (!base) throw new Error('the sample indicator does not ship');
  const value = { place: 'fyn', definitionVersion: 1, at: AT, by: BY };
  return {
    id: '0199c0de-0000-7000-8000-000000000041',
    kind: 'beacon',
    ...base,
    definition: { ...base.definition, direction: 'down', target: 30 },
    status: 'defined',
    version: 3,
    createdAt: AT,
    updatedAt: AT,
    createdBy: BY,
    definitionVersion: 1,
    values: [
      { ...value, period: '2024', value: 41 },
      { ...value, period: '2025', value: 36 },
    ],
  };
}

export const sampleBeacon = () =>
  presentBeacon({ beacon: sample(), unwritten: false, framework: shippedFramework('syddanmark-2022') });
export const sampleBeaconsRead = () => {
  const framework = shippedFramework('syddanmark-2022');
  return {
    framework,
    goals: nationalGoals(framework),
    beacons: [{ beacon: sample(), unwritten: false, framework }],
  };
};
export const sampleBeacons = () => presentBeacons(sampleBeaconsRead());
export const sampleNewBeacon = () => ({
  key: 'blodproever-hjemme',
  title: 'Blood samples taken at home',
  measures: 'quantity',
  unit: 'samples',
  direction: 'up',
  target: 4000,
  frequency: 'half-year',
});
export const sampleValues = () => ({ values: [{ place: 'fyn', period: '2025', value: 36 }] });
