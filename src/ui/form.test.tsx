/** Forms: problems lead to their field, what was typed stays, labels belong to controls. */
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { CheckboxList, RadioGroup, SelectField } from './choice-field.tsx';
import { type Problem, problemOf } from './field.tsx';
import { ActForm, Form } from './form.tsx';
import { shownPages } from './pagination.tsx';
import { DateField, TextArea, TextField } from './text-field.tsx';

const options = [
  { value: 'a', label: 'Eerste' },
  { value: 'b', label: 'Tweede' },
];

const problems: Problem[] = ['naam', 'geboren', 'doel', 'groep', 'taal', 'nota'].map((field) => ({
  field,
  message: `Vul ${field} in.`,
}));

const at = (field: string) => ({ name: field, label: field, error: problemOf(problems, field) });

const form = renderToString(
  <Form action="/personen" csrf="t0ken" problems={problems}>
    <TextField {...at('naam')} value="Van den B" />
    <DateField {...at('geboren')} value="31-3-91" />
    <SelectField {...at('doel')} options={options} value="b" />
    <RadioGroup {...at('groep')} options={options} value="b" />
    <CheckboxList {...at('taal')} options={options} values={['a', 'b']} />
    <TextArea {...at('nota')} value="eerste regel" />
  </Form>,
);

const ids = [...form.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);

it('leads from every line of the summary to a control on the page', () => {
  const links = [...form.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
  expect(links).toEqual(problems.map((problem) => problem.field));
  for (const link of links) expect(form).toMatch(new RegExp(`<(input|select|textarea)[^>]* id="${link}"`));
});

it('reads the summary out at once and lets it hold the focus', () => {
  expect(form).toMatch(/role="alert"[^>]*tabindex="-1"|tabindex="-1"[^>]*role="alert"/);
  expect(form).toMatch(/role="alert"[^>]* autofocus/);
});

it('shows no summary when nothing is wrong', () => {
  const clean = renderToString(
    <Form action="/x" csrf="t">
      <TextField name="naam" label="Naam" />
    </Form>,
  );
  expect(clean).not.toContain('role="alert"');
});

it('ties every label, hint and message to a control that exists, and uses no id twice', () => {
  const references = [...form.matchAll(/ (?:for|aria-describedby|aria-labelledby)="([^"]+)"/g)];
  for (const id of references.flatMap((match) => (match[1] ?? '').split(' '))) expect(ids).toContain(id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('keeps what was typed and chosen after a problem', () => {
  expect(form).toContain('value="Van den B"');
  expect(form).toContain('value="31-3-91"');
  expect(form).toMatch(/<option (selected )?value="b"( selected)?>/);
  expect(form).toContain('>eerste regel</textarea>');
  expect(form.match(/ checked/g)).toHaveLength(3);
});

it('carries the token in every form that changes something', () => {
  const act = renderToString(
    <ActForm action="/x" csrf="t0ken">
      knop
    </ActForm>,
  );
  for (const html of [form, act]) expect(html).toContain('<input type="hidden" name="csrf" value="t0ken"');
});

it('links to the first page, the last and the neighbours', () => {
  expect(shownPages(1, 8)).toEqual([1, 2, 8]);
  expect(shownPages(4, 8)).toEqual([1, 3, 4, 5, 8]);
  expect(shownPages(2, 2)).toEqual([1, 2]);
});
