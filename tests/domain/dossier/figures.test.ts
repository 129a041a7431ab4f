// Export and import of a case's figures: nothing is lost, and faults are reported with their place.
import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { faultMessage } from '../../../src/app/fault-texts.ts';
import { figuresCsv, figuresWorkbook, sheetsOfFile } from '../../../src/app/figures-file.ts';
import { findContradictions } from '../../../src/domain/dossier/contradictions.ts';
import { type Dossier, Dossier as DossierSchema } from '../../../src/domain/dossier/dossier.ts';
import { compareFigures } from '../../../src/domain/dossier/figures/compare-figures.ts';
import { inTheFile } from '../../../src/domain/dossier/figures/faults-of-dossier.ts';
import { readFigures } from '../../../src/domain/dossier/figures/read-figures.ts';
import { FIGURE_TABLES } from '../../../src/domain/dossier/figures/tables.ts';
import { withRowsToFill, writeFigures } from '../../../src/domain/dossier/figures/write-figures.ts';
import { zodFaults } from '../../../src/domain/dossier/zod-faults.ts';
import { shippedFramework } from '../../../src/domain/governance/shipped.ts';
import type { Refusal } from '../../../src/domain/refusal.ts';
import { LANGUAGES, type Language } from '../../../src/lib/localised.ts';
import { ECONOMY, VOLUME } from '../../http/given-economy.ts';

const { parties } = shippedFramework('syddanmark-2022');
const GIVEN = { volume: VOLUME, economy: ECONOMY } as Dossier;
const EXAMPLES = 'tests/cases/worked-examples';
const about = (language: Language) => ({ parties, municipalities: ['kommune-461', 'kommune-450'], language });

function examples(): readonly (readonly [string, Dossier])[] {
  return readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const { dossier } = JSON.parse(readFileSync(`${EXAMPLES}/${name}`, 'utf8')) as { readonly dossier?: Dossier };
      return dossier ? [[name, dossier] as const] : [];
    });
}

async function outAndIn(dossier: Dossier, form: 'xlsx' | 'csv', language: Language) {
  const tables = withRowsToFill(writeFigures(dossier, about(language)), about(language));
  const file = form === 'xlsx' ? await figuresWorkbook(tables, language) : Buffer.from(figuresCsv(tables, language));
  return readFigures(await sheetsOfFile(file), dossier, about(language));
}

describe('out and in again', () => {
  test('there are examples to try with', () => {
    expect(examples().length).toBeGreaterThan(5);
  });

  test.each([['every kind of line', GIVEN] as const, ...examples()])('%s loses nothing', async (_name, dossier) => {
    for (const language of LANGUAGES)
      for (const form of ['xlsx', 'csv'] as const) {
        const reading = await outAndIn(dossier, form, language);
        expect(reading.faults.map((fault) => faultMessage(fault, 'da'))).toEqual([]);
        expect(reading.dossier).toEqual(dossier);
        expect(compareFigures(dossier, reading, about(language))).toEqual([]);
      }
  });

  test('the guide is not taken for figures, and is not told as unknown columns', async () => {
    const { unknown } = await outAndIn(GIVEN, 'xlsx', 'da');
    expect(unknown).toEqual([{ sheet: 'Vejledning' }]);
  });
});

describe('the tables follow from the declarations', () => {
  test('no two columns of a sheet, and no two sheets, have the same name in a language', () => {
    for (const language of LANGUAGES) {
      const sheets = FIGURE_TABLES.map(({ sheet }) => sheet[language]);
      expect(new Set(sheets).size).toBe(sheets.length);
      expect(sheets.filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))).toEqual([]);
      for (const { columns } of FIGURE_TABLES)
        expect(new Set(columns.map(({ heading }) => heading[language])).size).toBe(columns.length);
    }
  });
});

const csv = (text: string, before: Dossier = GIVEN) =>
  sheetsOfFile(Buffer.from(text)).then((sheets) => readFigures(sheets, before, about('da')));

describe('a file that people wrote', () => {
  test('counts of two municipalities, read by name and number, with thousands and a decimal comma', async () => {
    const { dossier, faults } = await csv(
      'Antal pr. part\nAktivitet;Part;Antal pr. år, forventet\nbesoeg;Odense;1.250\nbesoeg;450;12,5\n',
    );
    expect(faults).toEqual([]);
    expect(dossier.volume?.activities?.[0]?.counts).toEqual([
      { party: 'kommune-461', low: 10, expected: 1250, high: 20 },
      { party: 'kommune-450', expected: 12.5 },
    ]);
  });

  test('one sheet alone, as a Danish Excel saves it: known by its headings, in Windows-1252', async () => {
    const text =
      'Alternativ;Hvad koster;Hvem der betaler;Hvor ofte;Beløb, forventet\nhjem;Kørsel;Hver: Odense; Nyborg;Pr. år;"4.100,50"\n';
    const quoted = text.replace('Hver: Odense; Nyborg', '"Hver: Odense; Nyborg"');
    const reading = readFigures(await sheetsOfFile(Buffer.from(quoted, 'latin1')), GIVEN, about('da'));
    expect(reading.faults).toEqual([]);
    expect(reading.dossier.economy?.alternatives?.[1]?.costs).toEqual([
      expect.objectContaining({
        label: 'Kørsel',
        payer: { each: ['kommune-461', 'kommune-450'] },
        nature: 'recurring',
        amount: { expected: 4100.5 },
      }),
    ]);
    // The alternative that the file does not name has no costs afterwards; the rest of the case is unchanged.
    expect(reading.dossier.economy?.alternatives?.[0]?.costs).toBeUndefined();
    expect(reading.dossier.economy?.keys).toEqual(ECONOMY.keys);
  });

  test('read twice it is the same: a new line gets the same id', async () => {
    const text = 'Omkostninger\nAlternativ;Hvad koster;Beløb, forventet\nhjem;Kørsel;100\nhjem;Kørsel;200\n';
    const once = await csv(text);
    const twice = await csv(text, once.dossier);
    expect(twice.dossier).toEqual(once.dossier);
    expect(new Set(once.dossier.economy?.alternatives?.[1]?.costs?.map(({ id }) => id)).size).toBe(2);
    expect(compareFigures(once.dossier, twice, about('da'))).toEqual([]);
  });

  test('what would change is told row by row: added, changed from what to what, gone', async () => {
    const reading = await csv(
      'Antal pr. part\nAktivitet;Part;Antal pr. år, forventet\nbesoeg;Odense;13\nbesoeg;Assens;2\n',
    );
    expect(compareFigures(GIVEN, reading, about('da'))).toEqual([
      {
        sheet: 'Antal pr. part',
        kind: 'changed',
        name: 'Odense Kommune',
        column: 'Antal pr. år, forventet',
        before: 12.5,
        after: 13,
      },
      { sheet: 'Antal pr. part', kind: 'added', name: 'Assens Kommune' },
      { sheet: 'Antal pr. part', kind: 'removed', name: 'Nyborg Kommune' },
    ]);
  });
});

describe('every fault is told with sheet, row and column', () => {
  test('of cells', async () => {
    const { faults } = await csv(
      [
        'Omkostninger',
        'Alternativ;Hvad koster;Hvem der betaler;Hvor ofte;Beløb, forventet;Levetid i år;Fornyes, når levetiden er slut',
        'hjem;A;Odinse;Ugentligt;mange;1,5;måske',
        'ude;B;Odense;Pr. år;1,250;5;ja',
        '',
      ].join('\n'),
    );
    expect(faults.map((fault) => faultMessage(fault, 'da'))).toEqual([
      'Arket »Omkostninger«, række 3, kolonne C (Hvem der betaler): »Odinse« er ikke en part. Skriv navnet eller nummeret.',
      'Arket »Omkostninger«, række 3, kolonne D (Hvor ofte): »Ugentligt« kan ikke vælges. Der kan stå: Pr. år, Pr. enhed, Én gang.',
      'Arket »Omkostninger«, række 3, kolonne E (Beløb, forventet): »mange« er ikke et tal.',
      'Arket »Omkostninger«, række 3, kolonne F (Levetid i år): »1,5« er ikke et helt tal.',
      'Arket »Omkostninger«, række 3, kolonne G (Fornyes, når levetiden er slut): »måske« er hverken ja eller nej.',
      'Arket »Omkostninger«, række 4, kolonne A (Alternativ): »ude« findes ikke i filen eller i sagen.',
    ]);
  });

  test('of a whole line: what every save refuses, at the line that says it', async () => {
    const { dossier, ...reading } = await csv(
      [
        'Omkostninger',
        'Alternativ;Hvad koster;Hvor ofte;Beløb, lavt;Beløb, forventet;Pengene er allerede brugt',
        'hjem;A;Pr. år;300;200;ja',
      ].join('\n'),
    );
    const parsed = DossierSchema.safeParse(dossier);
    const faults = parsed.success ? findContradictions(parsed.data) : zodFaults(parsed.error);
    expect(
      inTheFile([...faults, ...findContradictions(dossier)], { dossier, ...reading }, 'en').map((fault) =>
        faultMessage(fault, 'en'),
      ),
    ).toEqual([
      'Sheet “Omkostninger”, row 3: Low, expected and high must be in ascending order.',
      'Sheet “Omkostninger”, row 3, column F (The money is already spent): Only a one-off cost can be spent already.',
    ]);
  });

  test('of a quote that nothing closes: no line is lost in silence', async () => {
    const refused = await csv('Aktiviteter\nNavn;Enhed\n"Målinger;stk\nKontroller;stk\n').catch(
      (error: Refusal) => error,
    );
    expect('faults' in refused && refused.faults.map((fault) => faultMessage(fault, 'da'))).toEqual([
      'Linje 3: Et anførselstegn er åbnet, men ikke lukket.',
    ]);
  });

  test.each([
    ['nothing', '', 'file-empty'],
    ['no figures', 'Navn;Adresse\nA;B\n', 'no-figures'],
    ['what is no text', 'a\0b', 'workbook-unreadable'],
    ['an archive that is none', 'PK\u0003\u0004 and no more', 'workbook-unreadable'],
  ])('of a file with %s', async (_what, text, code) => {
    const codes = await csv(text).then(
      ({ faults }) => faults.map((fault) => fault.code),
      (error: Refusal) => error.faults.map((fault) => fault.code),
    );
    expect(codes).toEqual([code]);
  });

  test('of a heading that places the lines, and of one that nobody knows', async () => {
    const { faults, unknown } = await csv('Antal pr. part\nPart;Antal pr. år, forventet;Bemærkning\nOdense;3;ny\n');
    expect(faults.map((fault) => faultMessage(fault, 'da'))).toEqual([
      'Arket »Antal pr. part«, række 2: Kolonnen »Aktivitet« mangler.',
    ]);
    expect(unknown).toEqual([{ sheet: 'Antal pr. part', heading: 'Bemærkning' }]);
  });
});

describe('a workbook that would do harm', () => {
  const CELLS = '<c r="A1" t="inlineStr"><is><t>x</t></is></c>';
  const workbook = async (change: (sheet: string) => string) => {
    const good = unzipSync(await figuresWorkbook(writeFigures(GIVEN, about('da')), 'da'));
    const sheet = strFromU8(good['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    return zipSync({ ...good, 'xl/worksheets/sheet1.xml': strToU8(change(sheet)) });
  };
  const codesOf = (file: Uint8Array) =>
    sheetsOfFile(file).then(
      () => [],
      (error: Refusal) => error.faults.map(({ code }) => code),
    );

  test('is read as it is', async () => {
    expect(await codesOf(await workbook((sheet) => sheet))).toEqual([]);
  });

  test.each([
    ['that unpacks to more than is read', (sheet: string) => sheet + ' '.repeat(9_000_000), 'workbook-too-large'],
    ['with a cell far out', (sheet: string) => sheet.replace('r="A1"', 'r="XFD1"'), 'workbook-too-large'],
    [
      'with a row far down',
      (sheet: string) => sheet.replace(CELLS, CELLS).replace('<row r="1"', '<row r="1048576"'),
      'workbook-too-large',
    ],
    [
      'with entities of its own',
      (sheet: string) => sheet.replace('<worksheet', '<!DOCTYPE x><worksheet'),
      'workbook-unreadable',
    ],
  ])('%s', async (_what, change, code) => {
    expect(await codesOf(await workbook(change))).toEqual([code]);
  });

  test('an error of a formula is told at its cell', async () => {
    const sheets = await sheetsOfFile(
      await workbook((sheet) =>
        sheet.replace('r="B2" t="inlineStr"><is><t xml:space="preserve">', 'r="B2" t="e"><v>#REF!</v><is><t>'),
      ),
    );
    expect(sheets[0]?.rows[1]?.[1]).toBe('#REF!');
  });
});
