/** Figures of the territory beside the analysis of an agreement, each with its source and day, and the form with which a party adds one. */
import type { ActorRow } from '../../gate/opened.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { type Filled, fieldIn } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { ReasonForm } from '../../ui/reason-form.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Hidden, Name } from '../../ui/text.tsx';
import { DateField, TextField } from '../../ui/text-field.tsx';
import { isOver } from './agreement.ts';
import type { AgreementDetail } from './agreement.sql.ts';
import { AgreementFormPage, at, type DraftForm } from './agreement-form.tsx';
import { municipalityName } from '../organisation/municipality.ts';
import type { ContextFigure } from './context-figure.sql.ts';
import { isPartyOf } from './writing-right.ts';

interface CardView {
  readonly detail: AgreementDetail;
  readonly context: readonly ContextFigure[];
  readonly actor: ActorRow | undefined;
  readonly csrf: string;
}

/** Tells whether this actor may write a figure: for a party, while the agreement is written or runs. */
export function mayAddContext(actor: ActorRow | undefined, detail: AgreementDetail): boolean {
  return isPartyOf(actor, detail) && !isOver(detail.agreement);
}

/** Shows the figures of the territory. */
export function ContextCard(view: CardView) {
  const { detail, context, actor } = view;
  const adds = mayAddContext(actor, detail);
  if (context.length === 0 && !adds) return null;
  return (
    <Card title={say`Cijfers over de streek`} id="context">
      {context.length === 0 ? (
        <p>{say`Er staan nog geen cijfers over de streek. Schrijf over wat u vond, met de bron en de dag.`}</p>
      ) : (
        <>
          <Lines
            items={context
              .filter(({ nis }) => nis === null)
              .map((one) => <FigureLine one={one} view={view} />)}
          />
          {[...bySubject(context)].map(([subject, those]) => (
            <Fold summary={say`${subject}, per gemeente (${those.length})`}>
              <Lines items={those.map((one) => <FigureLine one={one} view={view} />)} />
            </Fold>
          ))}
        </>
      )}
      {adds && (
        <Acts>
          <ButtonLink href={at(detail, 'context')}>{say`Voeg een cijfer toe`}</ButtonLink>
          <ButtonLink href={at(detail, 'context/inlezen')}>{say`Lees een bestand in`}</ButtonLink>
        </Acts>
      )}
    </Card>
  );
}

/** Those of one municipality each, by what they count. */
export function bySubject(context: readonly ContextFigure[]): Map<string, ContextFigure[]> {
  return Map.groupBy(
    context.filter(({ nis }) => nis !== null),
    ({ subject }) => subject,
  );
}

function FigureLine({ one, view }: { one: ContextFigure; view: CardView }) {
  const { nis, value, unit, on, source, by, struck } = one;
  const subject = nis === null ? one.subject : (municipalityName(nis) ?? nis);
  const { detail, actor } = view;
  const own = isPartyOf(actor, detail) && actor?.organisation_id === by.id;
  return (
    <>
      <Name>{subject}</Name>:{' '}
      {struck === null ? <b>{figureInWords(value, unit)}</b> : <s>{figureInWords(value, unit)}</s>}{' '}
      {struck !== null && <Tag>{say`doorgestreept`}</Tag>}
      <div class="source">
        {say`Op ${formatDate(on, 'short')}. Bron: ${source}. Toegevoegd door ${by.name}.`}
      </div>
      {struck !== null && <div class="source">{struck}</div>}
      {struck === null && own && <FoldedStrike one={one} view={view} />}
    </>
  );
}

/** A number with its unit. */
export function figureInWords(value: string, unit: string | null): string {
  const number = formatNumber(Number(value));
  return unit === null ? number : `${number} ${unit}`;
}

function FoldedStrike({ one, view }: { one: ContextFigure; view: CardView }) {
  return (
    <Fold
      summary={
        <>
          {say`Schrap`}
          <Hidden>: {one.subject}</Hidden>
        </>
      }
    >
      <StrikeForm one={one} detail={view.detail} csrf={view.csrf} />
    </Fold>
  );
}

interface StrikeView extends Partial<Filled> {
  readonly one: ContextFigure;
  readonly detail: AgreementDetail;
  readonly csrf: string;
}

function StrikeForm({ one: { id, subject }, detail, csrf, ...filled }: StrikeView) {
  return (
    <ReasonForm
      {...filled}
      action={at(detail, `context/${id}/schrap`)}
      {...{ id, csrf }}
      label={say`Wat klopt er niet?`}
      hint={say`Het cijfer blijft doorstreept staan, met uw reden.`}
      longest={300}
    >
      {say`Schrap dit cijfer`}
      <Hidden>: {subject}</Hidden>
    </ReasonForm>
  );
}

/** Asks again what is wrong with a figure. */
export function StrikeContextPage({ one, ...form }: DraftForm & { readonly one: ContextFigure }) {
  const { subject, value, unit } = one;
  const lead = `${subject}: ${figureInWords(value, unit)}`;
  return (
    <AgreementFormPage detail={form.detail} title={say`Schrap dit cijfer`} lead={lead}>
      <Card title={subject}>
        <StrikeForm {...form} one={one} />
      </Card>
    </AgreementFormPage>
  );
}

/** Asks for a figure with its source and its day. */
export function AddContextPage(form: DraftForm) {
  const { detail, csrf, problems } = form;
  return (
    <AgreementFormPage
      detail={detail}
      refused={form.refused}
      title={say`Voeg een cijfer over de streek toe`}
      lead={say`U schrijft over wat een bron zegt. Het cijfer verandert niet meer. Iedereen die de overeenkomst leest, ziet het.`}
    >
      <Card title={say`Het cijfer`}>
        <Form action={at(detail, 'context')} csrf={csrf} problems={problems}>
          <TextField
            {...fieldIn(form, 'wat')}
            label={say`Wat telt het cijfer?`}
            hint={say`Bijvoorbeeld: werkzoekenden zonder werk in Vlierbeke.`}
            maxlength={160}
          />
          <TextField {...fieldIn(form, 'waarde')} label={say`Getal`} inputmode="decimal" narrow />
          <TextField
            {...fieldIn(form, 'eenheid')}
            label={say`Eenheid`}
            hint={say`Bijvoorbeeld % of plaatsen.`}
            maxlength={30}
            narrow
            optional
          />
          <DateField {...fieldIn(form, 'datum')} label={say`Van welke dag is het cijfer?`} />
          <TextField
            {...fieldIn(form, 'bron')}
            label={say`Bron`}
            hint={say`De instelling en de publicatie, zodat een ander het kan nakijken.`}
            maxlength={200}
          />
          <FormActs back={at(detail)} label={say`Zet het cijfer vast`} />
        </Form>
      </Card>
    </AgreementFormPage>
  );
}
