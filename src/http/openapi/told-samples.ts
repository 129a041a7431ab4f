// The examples of experiences and early announcements in the OpenAPI document.
import type { AnnouncementContent } from '../../domain/registers/announcement.ts';
import type { ExperienceContent } from '../../domain/registers/experience.ts';
import { presentAnnouncement } from '../shapes/announcements.ts';
import { presentExperience } from '../shapes/experiences.ts';
import { SAMPLE_ID } from './samples.ts';

const AT = '2026-10-04T08:00:00.000Z';
const BY = { subject: 'coordinator-fyn', name: 'Karen Holm' };
const HEAD = { framework: 'syddanmark-2022', createdAt: AT, updatedAt: AT, createdBy: BY };
const TOLD = ['lillebaelt', 'soenderjylland', 'sydvestjylland'];
const HEARD = [
  {
    cluster: 'lillebaelt',
    words: 'We are about to begin the same. May we see your instruction?',
    at: '2026-10-06T09:30:00.000Z',
    by: { subject: 'coordinator-lillebaelt', name: 'Ole Bach' },
  },
];

export const sampleAnswer = () => ({ cluster: 'lillebaelt', words: HEARD[0]?.words });

const EXPERIENCE: ExperienceContent = {
  place: 'fyn',
  agreement: '0199c0de-0000-7000-8000-000000000041',
  taskType: 'iv-medicin',
  title: 'Intravenous antibiotics at home: call the nurse before discharge',
  worked: 'The ward calls the home nurse the day before. No doses were missed.',
  failed: 'Weekend discharges: nobody answered the telephone before Monday.',
  matters: 'Municipalities without a night nurse.',
};
export const sampleNewExperience = () => ({ framework: HEAD.framework, ...EXPERIENCE });
export const sampleExperience = () =>
  presentExperience({
    ...{ id: '0199c0de-0000-7000-8000-000000000061', kind: 'experience', ...HEAD, ...EXPERIENCE },
    ...{ lineage: '0199c0de-0000-7000-8000-000000000041', status: 'shared', told: TOLD, heard: HEARD, version: 2 },
  });

const ANNOUNCEMENT: AnnouncementContent = {
  place: 'fyn',
  taskType: 'iv-medicin',
  title: 'Intravenous antibiotics at home',
  why: 'We begin to talk with the hospital. Has anybody agreed the night hours?',
};
export const sampleNewAnnouncement = () => ({ proposal: SAMPLE_ID, why: ANNOUNCEMENT.why });
export const sampleAnnouncement = () =>
  presentAnnouncement({
    ...{ id: '0199c0de-0000-7000-8000-000000000062', kind: 'announcement', ...HEAD, ...ANNOUNCEMENT },
    ...{ proposal: SAMPLE_ID, status: 'open', told: TOLD, heard: HEARD, version: 2 },
  });
