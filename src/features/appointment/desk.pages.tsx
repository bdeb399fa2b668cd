/** The desks: on which day and where people of one organisation sit at another; and how long without contact is too long. */
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { fieldIn, problemOf } from '../../ui/field.tsx';
import { ActForm, Form } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { tell } from '../../ui/tell.ts';
import { Hidden } from '../../ui/text.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { deskHours, type DeskRow, weekdayNames } from './appointment.ts';
import type { Desks } from './desk.sql.ts';

export interface DesksView {
  readonly listed: Desks;
  readonly csrf: string;
  readonly typed?: Readonly<Record<string, string | undefined>>;
  readonly problems?: readonly Problem[];
}

export function DesksPage(view: DesksView) {
  const { listed } = view;
  return (
    <>
      <PageHead
        title={say`Zitdagen`}
        lead={say`Op welke dag en waar mensen van de ene organisatie zitting houden bij de andere.`}
      />
      <Columns
        side={
          listed.arranges && (
            <>
              <NewDesk {...view} />
              <ContactTerm {...view} />
            </>
          )
        }
      >
        <Card title={say`Alle zitdagen`}>
          {listed.items.length === 0 ? (
            <Empty
              title={say`Er zijn nog geen zitdagen.`}
            >{say`Een hoofd, een contactpunt of een beheerder voegt ze toe.`}</Empty>
          ) : (
            <DeskTable {...view} />
          )}
        </Card>
      </Columns>
    </>
  );
}

function DeskTable({ listed, csrf }: DesksView) {
  const own = (desk: DeskRow) => listed.arranges && desk.guestRef === listed.actor.organisation;
  return (
    <DataTable<DeskRow>
      caption={say`Zitdagen in de week`}
      captionHidden
      rows={listed.items}
      columns={[
        { head: say`Wanneer`, rowHead: true, cell: (desk) => beginning(deskHours(desk)) },
        { head: say`Wie`, stacked: 'short', cell: (desk) => desk.guest },
        { head: say`Bij`, stacked: 'short', cell: (desk) => desk.host },
        {
          head: say`Plaats`,
          stacked: 'plain',
          cell: (desk) => (
            <>
              {desk.place}
              {own(desk) && <Stop desk={desk} csrf={csrf} />}
            </>
          ),
        },
      ]}
    />
  );
}

function Stop({ desk, csrf }: { desk: DeskRow; csrf: string }) {
  return (
    <ActForm action="/zitdagen/stop" csrf={csrf}>
      <input type="hidden" name="zitdag" value={desk.id} />
      <Button>{tell`Stop${<Hidden> {say`de zitdag op ${deskHours(desk)}`}</Hidden>}`}</Button>
    </ActForm>
  );
}

function NewDesk({ listed, csrf, typed = {}, problems = [] }: DesksView) {
  const form = { typed, problems };
  return (
    <Card title={say`Nieuwe zitdag`}>
      <Form action="/zitdagen" csrf={csrf} problems={problems.filter(({ field }) => field !== 'weken')}>
        <SelectField
          {...fieldIn(form, 'organisatie')}
          label={say`Bij welke organisatie?`}
          choose={say`Kies`}
          options={listed.hosts.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          {...fieldIn(form, 'weekdag')}
          label={say`Welke dag?`}
          options={weekdayNames.map((name, index) => ({ value: String(index + 1), label: beginning(name) }))}
          value={typed['weekdag'] ?? '1'}
        />
        <HourFields typed={typed} problems={problems} />
        <TextField
          {...fieldIn(form, 'plaats')}
          label={say`Plaats`}
          hint={say`Bijvoorbeeld: werkwinkel, loket 2`}
          maxlength={120}
        />
        <Button look="primary">{say`Voeg de zitdag toe`}</Button>
      </Form>
    </Card>
  );
}

function HourFields({ typed = {}, problems = [] }: Pick<DesksView, 'typed' | 'problems'>) {
  const form = { typed, problems };
  return (
    <>
      <TextField {...fieldIn(form, 'begin')} label={say`Van`} narrow maxlength={9} />
      <TextField {...fieldIn(form, 'tot')} label={say`Tot`} narrow maxlength={9} />
    </>
  );
}

function ContactTerm({ listed, csrf, typed = {}, problems = [] }: DesksView) {
  const error = problemOf(problems, 'weken');
  return (
    <Card title={say`Te lang geen contact`}>
      <Form
        action="/zitdagen/contact"
        csrf={csrf}
        problems={problems.filter(({ field }) => field === 'weken')}
      >
        <TextField
          name="weken"
          label={say`Na hoeveel weken komt iemand op Vandaag?`}
          hint={say`1 tot 26 weken. Het telt vanaf het laatste contact waarbij de persoon bereikt werd.`}
          value={typed['weken'] ?? String(listed.weeks)}
          inputmode="numeric"
          maxlength={2}
          narrow
          error={error}
        />
        <Button>{say`Bewaar`}</Button>
      </Form>
    </Card>
  );
}
