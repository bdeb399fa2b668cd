/** The forms about a phase: go to another one, and say who follows it up and what comes next. */
import { typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { tell } from '../../ui/tell.ts';
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx';
import { PartPage } from '../dossier/part-page.tsx';
import { openPhaseOf, type PhaseRow } from './pathway.ts';
import { type FormProps, pathwayAddress } from './pathway-address.ts';
import { phases, phasesAfter } from './phase.ts';

/** Asks to which phase the pathway goes; only those that may follow are there to choose. */
export function EnterPhasePage({ opened, asked }: FormProps) {
  const { problems, typed } = asked;
  const own = openPhaseOf(opened.parts.phases, opened.actor.organisation);
  return (
    <PartPage opened={opened} current="pathway" reason={asked.reason}>
      <Card title={own === undefined ? say`Begin met een fase` : say`Naar een andere fase`}>
        {own && (
          <p>{say`Nu: ${phases[own.phase].label}. Uw organisatie schrijft haar eigen fase op. Wie mee begeleidt, houdt de zijne.`}</p>
        )}
        <Form
          action={pathwayAddress(opened.person, '/fase', asked.reason)}
          csrf={asked.csrf}
          problems={problems}
        >
          <Version own={own} />
          <RadioGroup
            {...fieldIn(asked, 'fase')}
            label={own === undefined ? say`Waar staat deze persoon nu?` : say`Welke fase begint?`}
            options={phasesAfter(own?.phase).map((code) => ({ value: code, label: phases[code].label }))}
          />
          <DateField
            {...fieldIn(asked, 'datum')}
            label={say`Vanaf`}
            value={typed['datum'] ?? typedDate(opened.actor.today)}
          />
          <Next opened={opened} asked={asked} own={undefined} />
          <TextArea
            {...fieldIn(asked, 'waarom')}
            label={say`Waarom`}
            hint={say`Nodig als u het traject afsluit of heropent. Schrijf niets over gezondheid, schulden of het gerecht.`}
            rows={3}
            optional
          />
          <Buttons opened={opened} asked={asked} label={say`Bewaar de fase`} />
        </Form>
      </Card>
    </PartPage>
  );
}

/** Asks who follows the open phase up, and what comes next by when. */
export function TendPhasePage({ opened, asked }: FormProps) {
  const own = openPhaseOf(opened.parts.phases, opened.actor.organisation);
  return (
    <PartPage opened={opened} current="pathway" reason={asked.reason}>
      <Card title={say`Wie volgt op, en wat komt nu`}>
        {own === undefined ? (
          <p>{tell`Er is nog geen fase. ${<a href={pathwayAddress(opened.person, '/fase', asked.reason)}>{say`Begin met een fase`}</a>}.`}</p>
        ) : (
          <Form
            action={pathwayAddress(opened.person, '/stap', asked.reason)}
            csrf={asked.csrf}
            problems={asked.problems}
          >
            <Version own={own} />
            <Next opened={opened} asked={asked} own={own} />
            <Buttons opened={opened} asked={asked} label={say`Bewaar`} />
          </Form>
        )}
      </Card>
    </PartPage>
  );
}

function Next({ opened, asked, own }: FormProps & { own: PhaseRow | undefined }) {
  const { typed } = asked;
  const { actor, assignment } = opened;
  const owner =
    own === undefined
      ? 'me'
      : own.owner === null
        ? own.ownerTeam === null
          ? ''
          : 'team'
        : own.mine
          ? 'me'
          : '';
  const by = own?.nextStepBy ?? null;
  return (
    <>
      <RadioGroup
        {...fieldIn(asked, 'opvolger')}
        label={say`Wie volgt deze fase op?`}
        options={[
          { value: 'me', label: say`ik, ${actor.display_name}` },
          { value: 'team', label: assignment?.team ?? say`mijn team` },
        ]}
        value={typed['opvolger'] ?? owner}
      />
      <TextField
        {...fieldIn(asked, 'stap')}
        label={say`Volgende stap`}
        hint={say`Bijvoorbeeld: driegesprek plannen met VDAB`}
        maxlength={200}
        value={typed['stap'] ?? own?.nextStep ?? ''}
        optional
      />
      <DateField
        {...fieldIn(asked, 'termijn')}
        label={say`Tegen wanneer`}
        value={typed['termijn'] ?? (by === null ? '' : typedDate(by))}
        optional
      />
    </>
  );
}

function Version({ own }: { own: PhaseRow | undefined }) {
  return own === undefined ? null : <input type="hidden" name="versie" value={own.version} />;
}

/** The one filled button of a form, and the way back without changing anything. */
export function Buttons({ opened, asked, label }: FormProps & { label: string }) {
  return (
    <Acts>
      <Button look="primary">{label}</Button>
      <ButtonLink
        look="subtle"
        href={pathwayAddress(opened.person, '', asked.reason)}
      >{say`Terug naar het traject`}</ButtonLink>
    </Acts>
  );
}
