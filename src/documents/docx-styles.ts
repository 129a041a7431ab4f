// Page, fonts and styles of the DOCX documents. Sizes are in half points, distances in twentieths of a point.
import type { IStylesOptions } from 'docx';

/** A4 with margins of 2 cm. */
export const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1134, right: 1134, bottom: 1134, left: 1134, footer: 500 },
};

const FACT_TAB = 3400;
const FONT = 'Arial';

/** @param locale language of the whole document, e.g. `da-DK` */
export function STYLES(locale: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: 20, language: { value: locale } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: { run: { font: FONT, size: 36, bold: true, color: '1A1A1A' }, paragraph: { spacing: { after: 240 } } },
      heading1: {
        run: { font: FONT, size: 28, bold: true, color: '1A1A1A' },
        paragraph: { keepNext: true, spacing: { before: 400, after: 120 } },
      },
      heading2: {
        run: { font: FONT, size: 22, bold: true, color: '1A1A1A' },
        paragraph: { keepNext: true, spacing: { before: 240, after: 80 } },
      },
    },
    paragraphStyles: [
      { id: 'Kind', name: 'Kind', basedOn: 'Normal', run: { size: 18, color: '454545', allCaps: true } },
      {
        id: 'Fact',
        name: 'Fact',
        basedOn: 'Normal',
        paragraph: { indent: { left: FACT_TAB, hanging: FACT_TAB }, spacing: { after: 60 } },
      },
      { id: 'Verdict', name: 'Verdict', basedOn: 'Normal', paragraph: { indent: { left: 200 }, keepLines: true } },
      { id: 'Missing', name: 'Missing', basedOn: 'Normal', run: { color: 'B3141B' } },
      {
        id: 'TableCaption',
        name: 'Table caption',
        basedOn: 'Normal',
        run: { bold: true },
        paragraph: { spacing: { before: 160, after: 60 } },
      },
      {
        id: 'TableCell',
        name: 'Table cell',
        basedOn: 'Normal',
        run: { size: 17 },
        paragraph: { spacing: { after: 0, line: 240 } },
      },
      {
        id: 'AfterTable',
        name: 'After table',
        basedOn: 'Normal',
        run: { size: 8 },
        paragraph: { spacing: { after: 60 } },
      },
      {
        id: 'Foot',
        name: 'Foot',
        basedOn: 'Normal',
        run: { size: 14, color: '454545' },
        paragraph: { spacing: { after: 0, line: 240 } },
      },
    ],
  };
}
