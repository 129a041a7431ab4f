// The requests about indicators, goals, experiences and announcements, and the types that all requests use.
import { randomUUID } from 'node:crypto';
import { TRIAL } from '../given-cases.ts';
import { experienceBody, goalBody } from './bodies.ts';

/** The subject of a row of the table: ids and versions to fill its request with. */
export type Subject = { readonly id: string; readonly etag: string; readonly more: Readonly<Record<string, string>> };

type Ask = { readonly path: string; readonly body?: unknown; readonly etag?: string };
export type Request = (subject: Subject) => Ask;

export const own =
  (path: string, body?: unknown): Request =>
  (s) => ({ path: path.replace('{id}', s.id), body, etag: s.etag });

export const BEACON = `/frameworks/${TRIAL}/beacons/faerdigbehandlingsdage-somatik`;

export const REGISTER_REQUESTS: Readonly<Record<string, Request>> = {
  addBeacon: () => ({
    path: `/frameworks/${TRIAL}/beacons`,
    body: { key: `maal-${randomUUID().slice(0, 8)}`, title: 'x' },
  }),
  defineBeacon: (s) => ({ path: BEACON, body: { title: randomUUID() }, etag: s.etag }),
  getBeacon: own(BEACON),
  listBeacons: own(`/frameworks/${TRIAL}/beacons`),
  exportBeacons: own(`/exports/beacons?framework=${TRIAL}`),
  recordBeaconValues: () => ({
    path: `${BEACON}/values`,
    body: { values: [{ place: 'fyn', period: '2024', value: 36 }] },
  }),
  listGoals: own(`/frameworks/${TRIAL}/goals`),
  setGoal: own(`/frameworks/${TRIAL}/goals`, goalBody),
  getGoal: own('/goals/{id}'),
  reviseGoal: own('/goals/{id}', { needs: 'Et fælles telefonnummer' }),
  endGoal: own('/goals/{id}/closure', { reason: 'Nået' }),
  listExperiences: own('/experiences'),
  shareExperience: own('/experiences', experienceBody),
  getExperience: own('/experiences/{id}'),
  reviseExperience: own('/experiences/{id}', { failed: 'Weekender' }),
  hearExperience: own('/experiences/{id}/answers', { cluster: 'lillebaelt' }),
  withdrawExperience: own('/experiences/{id}/closure', { reason: 'Afdelingen er lukket' }),
  listAnnouncements: own('/announcements'),
  announceCase: (s) => ({ path: '/announcements', body: { proposal: s.id, why: 'Har nogen aftalt nætterne?' } }),
  getAnnouncement: own('/announcements/{id}'),
  reviseAnnouncement: own('/announcements/{id}', { why: 'Og weekender?' }),
  hearAnnouncement: own('/announcements/{id}/answers', { cluster: 'lillebaelt' }),
  closeAnnouncement: own('/announcements/{id}/closure', { reason: 'Opgivet' }),
  sumBeacon: () => ({ path: `${BEACON}/sums`, body: { period: '2024' } }),
};
