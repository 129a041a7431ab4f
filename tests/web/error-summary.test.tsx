// An error summary names the field of each error as the form does.
import { expect, test } from 'vitest';
import { Radios } from '../../src/web/form/choices.tsx';
import { TextInput } from '../../src/web/form/controls.tsx';
import { ErrorSummary } from '../../src/web/form/error-summary.tsx';
import { sayFormFault } from '../../src/web/form/say-form-fault.ts';
import { translator } from '../../src/web/texts/index.ts';
import { render } from '../documents/pictures/svg.ts';
import { textOf } from './text-browser.ts';

const t = translator('da');

function Inside() {
  return <TextInput name="antal" label="Antal" value="" t={t} />;
}

test('what could be said of any field stands behind the name of its field', () => {
  const fields = (
    <div>
      <Radios name="hvem" label="Hvem gør det?" value="" options={[]} t={t} />
      {[<Inside key="1" />]}
    </div>
  );
  const errors = [
    { name: 'antal', text: 'Skal udfyldes.', general: true as const },
    { name: 'hvem', text: 'Skal udfyldes.', general: true as const },
    { name: 'antal', text: 'Skriv mindst ét tal.' },
    { name: undefined, text: 'Intet er gemt.', general: true as const },
  ];
  expect(textOf(render(<ErrorSummary {...{ errors, t, fields }} />))).toMatch(
    /Hvem gør det\? Skal udfyldes\. Antal: Skal udfyldes\. Skriv mindst ét tal\. Intet er gemt\.$/,
  );
});

test('errors stand in the order of the form, and as they came where the form does not hold the field of one', () => {
  const fields = ['a', 'b'].map((name) => <TextInput key={name} name={name} label={name} value="" t={t} />);
  const said = (...names: string[]) =>
    textOf(render(<ErrorSummary {...{ errors: names.map((name) => ({ name, text: `${name}!` })), t, fields }} />));
  expect(said('b', 'a')).toMatch(/a! b!$/);
  expect(said('b', 'in-a-table', 'a')).toMatch(/b! in-a-table! a!$/);
});

test('no code of a choice is shown to a person', () => {
  const fault = { pointer: '/taskType', code: 'not-allowed', values: { allowed: ['iv-medicin', 'other'] } } as const;
  expect(sayFormFault(fault, 'da')).toBe('Vælg en af mulighederne.');
});

test('the example of a whole number is a year only where a year is asked for', () => {
  const said = (pointer: string) => sayFormFault({ pointer, code: 'not-a-whole-number' }, 'da');
  expect(['/economy/priceYear', '/plan/noticeMonths', '/task/practicePerYear'].map(said)).toEqual([
    'Skriv et helt tal, for eksempel 2026.',
    'Skriv et helt tal, for eksempel 12.',
    'Skriv et helt tal, for eksempel 12.',
  ]);
});
