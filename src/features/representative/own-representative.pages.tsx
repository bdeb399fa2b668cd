/** Who speaks for the person: those of today, a form to choose someone, and plainly what such a person may do and what not. */
import { representativeKinds } from '../../gate/field-code.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { listed } from '../../kernel/sentence.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CheckboxList } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { type Filled, fieldIn } from '../../ui/field.tsx';
import { ActForm, Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Name } from '../../ui/text.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { OwnRecord } from '../my/my.sql.ts';
import { OwnTabs } from '../my/own-tabs.tsx';
import { type Mandated, runningToday } from './mandated.ts';

interface OwnRepresentativeView {
  readonly record: OwnRecord;
  readonly csrf: string;
  readonly filled: Filled;
}

export function OwnRepresentativePage(view: OwnRepresentativeView) {
  const { record, csrf } = view;
  const values = record.facts.flatMap(({ field, value }) => (field === 'representatives[]' ? [value] : []));
  const running = runningToday(values, record.actor.today);
  return (
    <>
      <PageHead
        title={say`Wie voor mij spreekt`}
        lead={say`Iemand mag meekomen en met u praten: familie, een vriend, een hulpverlener. U kiest zelf, en u stopt het wanneer u wilt.`}
      />
      <OwnTabs current="/mijn/vertegenwoordiger" />
      <Stack>
        <Card title={say`Nu`}>
          {running.length === 0 ? (
            <Empty title={say`Niemand spreekt voor u.`}>{say`U spreekt voor uzelf. Dat is goed zo.`}</Empty>
          ) : (
            <Lines items={running.map((one) => <Running one={one} csrf={csrf} />)} />
          )}
        </Card>
        <Choose {...view} />
        <Card title={say`Wat mag die persoon?`}>
          <p>{say`Meekomen naar een gesprek, bellen met wie u begeleidt, en met u mee lezen als u dat toont.`}</p>
          <p>{say`Wat zo iemand op een scherm mag zien of tekenen, staat nog niet vast in de wet. Daarom kan niemand anders deze pagina openen. Tekenen voor u kan alleen op papier, met een bewijs erbij.`}</p>
        </Card>
      </Stack>
    </>
  );
}

function Running({ one: { kind, name, from, proof }, csrf }: { one: Mandated; csrf: string }) {
  return (
    <>
      <b>
        <Name>{name}</Name>
      </b>{' '}
      ({representativeKinds[kind]}), {say`sinds ${formatDate(from)}`}
      {proof !== null && <div class="source">{say`Bewijs: ${proof}`}</div>}
      {kind === 'PROXY' ? (
        <ActForm action="/mijn/vertegenwoordiger/stop" csrf={csrf}>
          <input type="hidden" name="naam" value={name} />
          <input type="hidden" name="sinds" value={from} />
          <Button look="danger">{say`Stop dit nu`}</Button>
        </ActForm>
      ) : (
        <div class="source">{say`Een rechter of de wet koos deze persoon. Klopt het niet? Stel een vraag aan wie u begeleidt.`}</div>
      )}
    </>
  );
}

function Choose({ record, csrf, filled }: OwnRepresentativeView) {
  const guides = record.involvements.filter(({ active, role }) => active && role === 'guidance');
  if (guides.length === 0) return null;
  return (
    <Card title={say`Kies iemand`}>
      <Form action="/mijn/vertegenwoordiger" csrf={csrf} problems={filled.problems}>
        <TextField {...fieldIn(filled, 'naam')} label={say`Voornaam en naam`} maxlength={120} />
        <CheckboxList
          name="zeker"
          label={say`Kiest u dit zelf?`}
          options={[{ value: 'ja', label: say`Ja, ik kies zelf dat deze persoon voor mij mag spreken` }]}
          values={filled.typed['zeker'] === 'ja' ? ['ja'] : []}
          error={fieldIn(filled, 'zeker').error}
        />
        <p>{say`Dit lezen: ${listed(guides.map(({ organisation }) => organisation))}. Het begint vandaag.`}</p>
        <Button look="primary">{say`Bewaar`}</Button>
      </Form>
    </Card>
  );
}
