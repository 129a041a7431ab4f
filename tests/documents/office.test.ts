// The files opened in LibreOffice, page by page.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { agreementDraft } from '../../src/documents/agreement-draft.ts';
import { decisionPaper } from '../../src/documents/decision-paper.ts';
import { paperDocx } from '../../src/documents/paper-docx.ts';
import { paperPictures } from '../../src/documents/pictures/paper-pictures.tsx';
import { woundCareInput } from './wound-care.ts';

const run = promisify(execFile);
const SOFFICE = process.env.SOFFICE ?? '/usr/bin/soffice';
const TOOLS = [SOFFICE, '/usr/bin/pdftotext'];
const missing = TOOLS.filter((tool) => !existsSync(tool));
if (missing.length > 0) console.warn(`${missing.join(', ')} missing: the papers are not opened in LibreOffice.`);

const input = woundCareInput();
const picture = paperPictures(input);

/** The text of each page as LibreOffice lays it out. */
async function sheetsOf(docx: Uint8Array): Promise<readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'opgavebro-office-'));
  try {
    writeFileSync(path.join(folder, 'paper.docx'), docx);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run(SOFFICE, [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      path.join(folder, 'paper.docx'),
    ]);
    const text = path.join(folder, 'paper.txt');
    await run('/usr/bin/pdftotext', ['-layout', path.join(folder, 'paper.pdf'), text]);
    return readFileSync(text, 'utf8').split('\f').slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.skipIf(missing.length > 0)(
  'the decision paper: the summary on two sheets, then the annexes',
  { timeout: 120_000 },
  async () => {
    const sheets = await sheetsOf(await paperDocx(decisionPaper(input), picture));
    const annex = sheets.findIndex((sheet) => sheet.includes('Bilag 1: Sagsfremstilling'));
    expect(annex).toBeGreaterThan(0);
    expect(annex).toBeLessThanOrEqual(2);
    expect(sheets.slice(0, annex).join(' ')).toContain('Det indstilles, at Den administrative klynge Fyn anbefaler');
    // A number and its unit are never split over two lines.
    expect(sheets.join('\n')).not.toMatch(/\d\s*\n\s*kr\.$/m);
    expect(sheets.filter((sheet, at) => !sheet.includes(`Side ${at + 1} / ${sheets.length}`))).toEqual([]);
  },
);

test.skipIf(missing.length > 0)('the draft of the agreement opens', { timeout: 120_000 }, async () => {
  const sheets = await sheetsOf(await paperDocx(agreementDraft(input)));
  expect(sheets.length).toBeGreaterThan(1);
  expect(sheets.join('')).toContain('Sårpleje i kommunal sygeplejeklinik');
});

test('the pictures of the page are in the file, each told in words', async () => {
  const parts = unzipSync(await paperDocx(decisionPaper(input), picture));
  const drawn = Object.keys(parts).filter((name) => /^word\/media\/.*\.png$/.test(name));
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const told = [...text.matchAll(/<wp:docPr [^>]*descr="([^"]+)"/g)].map(([, said]) => said ?? '');
  expect(drawn.length).toBeGreaterThanOrEqual(6);
  expect(told).toHaveLength(drawn.length);
  expect(told.filter((said) => said.length < 40)).toEqual([]);
});
