/** The employers and own services of an organisation, and the form for another one. */
import { say } from '../../kernel/language.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { type Filled, fieldIn } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Name } from '../../ui/text.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { formatEnterpriseNumber } from '../organisation/enterprise-number.ts';
import type { Employer, Employers } from './workplace.sql.ts';

/** Shows the employers and registers a new one. */
export function EmployerPage({ shown, csrf, ...form }: Filled & { shown: Employers; csrf: string }) {
  return (
    <>
      <PageHead
        above={[{ href: '/werkplekken', label: say`Werkplekken` }]}
        title={say`Werkgevers`}
        lead={say`Eigen diensten en werkgevers met wie uw organisatie werkt.`}
      />
      <Columns side={<NewEmployer csrf={csrf} form={form} />}>
        <Card title={say`In uw register`}>
          {shown.items.length === 0 ? (
            <Empty
              title={say`Er staat nog niemand in uw register.`}
            >{say`Voeg een eigen dienst of een werkgever toe.`}</Empty>
          ) : (
            <EmployerTable rows={shown.items} />
          )}
        </Card>
      </Columns>
    </>
  );
}

function NewEmployer({ csrf, form }: { csrf: string; form: Filled }) {
  return (
    <Card title={say`Nieuwe werkgever`}>
      <Form action="/werkplekken/werkgevers" csrf={csrf} problems={form.problems}>
        <RadioGroup
          {...fieldIn(form, 'soort')}
          label={say`Wat is het?`}
          options={[
            { value: 'dienst', label: say`Een eigen dienst` },
            { value: 'werkgever', label: say`Een andere werkgever` },
          ]}
        />
        <TextField {...fieldIn(form, 'naam')} label={say`Naam`} maxlength={120} autocomplete="off" />
        <TextField
          {...fieldIn(form, 'nummer')}
          label={say`Ondernemingsnummer`}
          hint={say`Alleen voor een andere werkgever. Bijvoorbeeld: 0207.508.932`}
          inputmode="numeric"
          maxlength={16}
          autocomplete="off"
        />
        <div>
          <Button look="primary">{say`Voeg toe`}</Button>
        </div>
      </Form>
    </Card>
  );
}

function EmployerTable({ rows }: { rows: readonly Employer[] }) {
  return (
    <DataTable<Employer>
      caption={say`Werkgevers van uw organisatie`}
      captionHidden
      rows={rows}
      columns={[
        { head: say`Naam`, rowHead: true, cell: ({ name }) => <Name>{name}</Name> },
        {
          head: say`Ondernemingsnummer`,
          stacked: 'short',
          cell: ({ number }) => (number === undefined ? say`eigen dienst` : formatEnterpriseNumber(number)),
        },
        { head: say`Werkplekken`, numeric: true, cell: ({ workplaces }) => workplaces },
      ]}
    />
  );
}
