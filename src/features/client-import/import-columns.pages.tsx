/** The page where someone says once what the columns of the organisation's own files mean. */
import { dutch, say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Alert } from '../../ui/alert.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { problemOf } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { type ClientImport, mayRestart } from './client-import.ts';
import { columns, type ColumnMatch } from './column.ts';

export interface ColumnsView {
  readonly one: ClientImport;
  readonly csrf: string;
  readonly headings: readonly string[];
  readonly match: ColumnMatch;
  /** What was chosen for each heading, when the form comes back. */
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems?: readonly Problem[];
}

const options = dutch(
  [
    { value: 'ignore', label: 'niet gebruiken' },
    ...columns.map((column) => ({ value: column, label: column })),
  ],
  'label',
);

/** Asks for every heading which column it is. */
export function ColumnsPage({ one, csrf, headings, match, typed = {}, problems = [] }: ColumnsView) {
  const again = mayRestart(one);
  return (
    <>
      <PageHead
        above={[
          { href: '/inlezen', label: say`Inlezen` },
          { href: `/inlezen/${one.id}`, label: one.dryRun ? say`Proefdraaien` : say`Dit bestand` },
        ]}
        title={say`Wat betekenen de kolommen?`}
        lead={say`We onthouden uw keuze voor alle bestanden van uw organisatie.`}
      />
      <Stack>
        {match.problems.map((problem) => (
          <Alert tone="warning">{problem}</Alert>
        ))}
        <Card title={say`Kolommen van uw bestand`}>
          <Form action={`/inlezen/${one.id}/kolommen`} csrf={csrf} problems={problems} wide>
            {headings.map((heading, index) => {
              const name = `kolom-${index}`;
              const error = problemOf(problems, name);
              return (
                <SelectField
                  name={name}
                  label={heading.trim() || say`kolom ${index + 1} zonder naam`}
                  options={options}
                  choose={say`nog niet gekozen`}
                  value={typed[name] ?? match.columns[index] ?? ''}
                  error={error}
                />
              );
            })}
            <FormActs
              back={`/inlezen/${one.id}`}
              label={again ? say`Bewaar en lees het bestand opnieuw` : say`Bewaar`}
            />
          </Form>
        </Card>
      </Stack>
    </>
  );
}
