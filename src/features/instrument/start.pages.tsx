/** Starting a measure: when and how much, what the rules then say, and the button of the person who decides. */
import { formatDate, typedDate } from '../../kernel/civil-date.ts';
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { instrumentNamed } from '../../rules/catalogue.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/choice-field.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Form } from '../../ui/form.tsx';
import { DateField, TextField } from '../../ui/text-field.tsx';
import { withReason } from '../dossier/dossier.ts';
import { PartPage } from '../dossier/part-page.tsx';
import type { Fit, Fits } from './fit.ts';
import { ConditionLines, Outcomes } from './fit-line.tsx';
import type { FitParts } from './fit.sql.ts';
import { MissingLines } from './missing.tsx';
import { resultWords, ruleText } from './rule-words.ts';
import type { Projection, Wish } from './start.ts';

export interface StartView {
  readonly opened: OpenedParts<FitParts>;
  readonly fits: Fits;
  readonly fit: Fit;
  readonly csrf: string;
  readonly reason: string | undefined;
  readonly typed: Readonly<Record<string, string | undefined>>;
  readonly problems: readonly Problem[];
  /** What the rules say of what is typed; nothing while it cannot be read. */
  readonly tried: { readonly wish: Wish; readonly projection: Projection } | undefined;
  /** Another measure that may start along, because the one stands inside the other. */
  readonly along: Fit | undefined;
}

export function StartPage(view: StartView) {
  const { opened, fits, fit, reason, tried } = view;
  return (
    <PartPage
      opened={opened}
      current="fits"
      reason={reason}
      side={
        <Card title={say`Wie beslist`}>
          <p>{ruleText(fit.instrument.card.decides)}</p>
          <p class="source">{say`Werkwinkel geeft een advies. U legt vast wat beslist is. Het advies wordt bewaard, met de gegevens en de regels van de startdag.`}</p>
        </Card>
      }
    >
      <Card title={say`Start ${ruleText(fit.instrument.name)}`}>
        <StartForm {...view} />
      </Card>
      {tried?.projection.told.map((told) => (
        <Card
          title={say`${ruleText(told.name)}: ${resultWords[told.result]}`}
          id={`p-${instrumentNamed(told.instrument)?.slug ?? told.instrument}`}
        >
          <p>{say`Start op ${formatDate(tried.wish.begins)}.`}</p>
          <Outcomes outcomes={told.outcomes} />
          <MissingLines
            missing={told.missing}
            where={{ person: opened.person, actor: opened.actor, reason, guides: true }}
          />
          <Fold summary={say`Alle voorwaarden`}>
            <ConditionLines conditions={told.conditions} known={fits.known} opened={opened} />
          </Fold>
        </Card>
      ))}
    </PartPage>
  );
}

function StartForm(view: StartView) {
  const { opened, fit, csrf, reason, problems, tried } = view;
  const address = `/dossiers/${opened.person}/wat-past`;
  const doubtful = tried !== undefined && !tried.projection.fits;
  return (
    <Form
      action={withReason(`${address}/start/${fit.instrument.slug}`, reason)}
      csrf={csrf}
      problems={problems}
    >
      <WishFields {...view} />
      {doubtful && <DoubtField {...view} />}
      <Acts>
        <Button look="primary" name="stap" value="start">{say`Leg de start vast`}</Button>
        <Button name="stap" value="reken">{say`Reken eerst na`}</Button>
        <ButtonLink href={withReason(address, reason)} look="subtle">{say`Toch niet`}</ButtonLink>
      </Acts>
    </Form>
  );
}

/** When, how much and where it starts, and whether another measure starts along. */
function WishFields({ opened, fit, typed, problems, along }: StartView) {
  const form = { typed, problems };
  return (
    <>
      <DateField
        {...fieldIn(form, 'begin')}
        label={say`Eerste dag`}
        value={typed['begin'] ?? typedDate(opened.actor.today)}
      />
      {fit.instrument.code === 'ART60' && (
        <TextField
          {...fieldIn(form, 'breuk')}
          label={say`Hoeveel werkt de persoon?`}
          hint={say`1 is voltijds, 0,5 is halftijds`}
          value={typed['breuk'] ?? '1'}
          inputmode="decimal"
          narrow
        />
      )}
      <TextField
        {...fieldIn(form, 'plaats')}
        label={say`Waar?`}
        hint={say`De werkplek of de organisatie`}
        optional
        maxlength={100}
      />
      {along && (
        <Checkbox
          name="met"
          label={say`Start ook ${ruleText(along.instrument.name)} op die dag`}
          hint={say`Voor Vlaamse middelen zit artikel 60 in een traject tijdelijke werkervaring.`}
          checked={typed['met'] === 'ja' || Object.keys(typed).length === 0}
        />
      )}
    </>
  );
}

function DoubtField({ typed, problems }: StartView) {
  const form = { typed, problems };
  return (
    <>
      <Alert tone="warning">{say`Volgens de regels past dit nog niet, of is nog iets te weten.`}</Alert>
      <TextField {...fieldIn(form, 'waarom')} label={say`Waarom start u toch?`} maxlength={300} />
    </>
  );
}
