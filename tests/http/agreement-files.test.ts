// Files of an agreement: its document, and the calendar of due dates.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMonths } from '../../src/lib/iso-date.ts';
import { openJoining, registered } from './given-agreements.ts';
import { type Api, at } from './given-api.ts';
import { TODAY, TRIAL } from './given-cases.ts';

let api: Api;
let reader: string;
beforeAll(async () => {
  api = await openJoining();
  reader = await api.service.tokenWith([`reader:${TRIAL}`]);
}, 60_000);
afterAll(() => api?.close());

describe('the document', () => {
  it.each([
    ['text/html', 'Samarbejdsaftale'],
    ['application/pdf', '%PDF-1.7'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
  ])('comes as %s', async (accept, begins) => {
    const { id, number } = await registered(api);
    const headers = { accept, 'accept-language': 'da' };
    const answer = await api.send(reader, 'GET', at(`/agreements/${id}/document`), undefined, { headers });
    expect([answer.status, answer.headers['content-type']]).toEqual([200, expect.stringContaining(accept)]);
    expect(answer.headers['content-disposition']).toContain(`aftale-${number}-1.`);
    expect(answer.text).toContain(begins);
    if (accept === 'text/html') expect(answer.text).toContain('Blodprøver i eget hjem');
    const stranger = await api.service.tokenWith(['reader:sjaelland-2019']);
    const unseen = await api.send(stranger, 'GET', at(`/agreements/${id}/document`), undefined, { headers });
    expect(unseen.status).toBe(404);
  });
});

describe('the calendar', () => {
  it('is a file with each day of what comes again, for who sends a token, and only what that person sees', async () => {
    const agreement = await registered(api);
    const path = `/agreements-calendar?agreement=${agreement.id}&from=${TODAY}&to=${addMonths(TODAY, 12)}`;
    const ics = (token: string | undefined, more = '') =>
      api.send(token, 'GET', at(path + more), undefined, { headers: { accept: 'text/calendar' } });
    const answer = await ics(reader);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    const lines = answer.text.split('\r\n');
    // A line has at most 75 octets and the line ending of the standard.
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
    const reports = answer.text.match(/^SUMMARY:Indberetning.*/gm) ?? [];
    expect(reports.length).toBeGreaterThanOrEqual(2);
    expect(reports[0]).toBe(`SUMMARY:Indberetning: ${quarterOf(answer.text)}: Blodprøver i eget hjem`);
    expect(new Set(answer.text.match(/^UID:.*/gm)).size).toBe((answer.text.match(/^BEGIN:VEVENT/gm) ?? []).length);
    const some = await ics(reader, '&kind=end');
    expect(some.text.match(/^SUMMARY:.*/gm)).toEqual(['SUMMARY:Ophør: Blodprøver i eget hjem']);
    const stranger = await api.service.tokenWith(['reader:sjaelland-2019']);
    expect((await ics(stranger)).text).not.toContain('BEGIN:VEVENT');
    expect((await ics(undefined)).status).toBe(401);
  });
});

/** The quarter of the first report in the calendar. */
function quarterOf(text: string): string {
  return /^SUMMARY:Indberetning: (\d\. kvartal \d{4})/m.exec(text)?.[1] ?? '';
}
