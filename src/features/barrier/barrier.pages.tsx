/** The page of barriers and strengths: what stands in the way of work and what helps, by factor, with two sources side by side. */
import { presentValue } from '../../gate/field-value.ts';
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { beginning, within } from '../../kernel/sentence.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Facts } from '../../ui/fact.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { DateField, TextField } from '../../ui/text-field.tsx';
import { raisePage, themeFor } from '../concern/concern.ts';
import { themes } from '../theme/theme.ts';
import { withReason } from '../dossier/dossier.ts';
import { PartPage, RowSource } from '../dossier/part-page.tsx';
import {
  type Domain,
  domainCodes,
  domains,
  type Factor,
  factors,
  HINDERS,
  lastOf,
  levelCodes,
  levels,
  seriesOf,
} from './barrier.ts';
import { DomainCourse, DomainFact } from './barrier-domain.tsx';
import { LimitsCard } from './barrier-limits.tsx';
import type { BarrierParts } from './barrier.sql.ts';

export interface BarriersView {
  readonly opened: OpenedParts<BarrierParts>;
  readonly csrf: string;
  readonly reason: string | undefined;
  readonly typed?: Readonly<Record<string, string | undefined>>;
  readonly problems?: readonly Problem[];
}

export function BarriersPage(view: BarriersView) {
  const { opened, reason } = view;
  const { barriers, told_barriers } = opened.parts;
  const guides = opened.involvement?.role === 'guidance';
  const hinder = hindering(opened);
  return (
    <PartPage
      opened={opened}
      current="barriers"
      reason={reason}
      {...(hinder.length > 0 && guides ? { next: <NextCard view={view} hinder={hinder} /> } : {})}
      side={guides && <NewBarrier {...view} />}
    >
      {barriers.length + told_barriers.length === 0 && (
        <Card title={say`Drempels en sterktes`}>
          <Empty
            title={say`Nog niets vastgelegd.`}
          >{say`Leg vast wat werk moeilijk maakt, en wat al goed gaat. Eén regel is genoeg.`}</Empty>
        </Card>
      )}
      {(Object.keys(factors) as Factor[]).map((factor) => (
        <FactorCard opened={opened} factor={factor} />
      ))}
      <ToldCard opened={opened} />
      <LimitsCard {...view} />
    </PartPage>
  );
}

/** The domains that the own organisation judges to be in the way of work now. */
function hindering({ parts, actor }: BarriersView['opened']): Domain[] {
  return domainCodes.filter((domain) => {
    const own = seriesOf(parts.barriers, domain, actor.organisation).find(
      ({ source }) => source === actor.organisation,
    );
    return own !== undefined && (lastOf(own)?.level ?? 5) <= HINDERS;
  });
}

function NextCard({ view, hinder }: { view: BarriersView; hinder: readonly Domain[] }) {
  const names = hinder.map((domain) => within(domains[domain].label)).join(', ');
  return (
    <Card title={say`Volgende stap`}>
      <p>{tell`${<b>{say`Aan zet: u.`}</b>} Dit staat nu in de weg van werk: ${names}. Zet er een actie voor in het plan.`}</p>
      <a href={withReason(`/dossiers/${view.opened.person}/plan`, view.reason)}>{say`Naar het plan`}</a>
      <ManyPeople domains={hinder} kind={view.opened.actor.organisation_kind} />
    </Card>
  );
}

/** What many people meet is for consultation: only the theme goes along, and nothing of this person. */
function ManyPeople({ domains: hinder, kind }: { domains: readonly Domain[]; kind: string | null }) {
  const found = hinder.map(themeFor).filter((theme) => theme !== undefined);
  if (kind === 'partner' || found.length === 0) return null;
  return (
    <p class="source">{tell`Ziet u dit bij veel mensen? Geef een signaal over ${found.map((theme, place) => (
      <>
        {place > 0 && ', '}
        <a href={raisePage(theme)}>{themes[theme]}</a>
      </>
    ))}.`}</p>
  );
}

function FactorCard({ opened, factor }: { opened: BarriersView['opened']; factor: Factor }) {
  const shown = domainCodes
    .filter((domain) => domains[domain].factor === factor)
    .map((domain) => ({ domain, series: seriesOf(opened.parts.barriers, domain, opened.actor.organisation) }))
    .filter(({ series }) => series.length > 0);
  if (shown.length === 0) return null;
  return (
    <Card title={factors[factor]}>
      <Facts>
        {shown.map((one) => (
          <DomainFact opened={opened} {...one} />
        ))}
      </Facts>
      {shown.map((one) => (
        <DomainCourse opened={opened} {...one} />
      ))}
    </Card>
  );
}

/** What was told before and nobody judged here since. */
function ToldCard({ opened }: Pick<BarriersView, 'opened'>) {
  const { told_barriers: told } = opened.parts;
  return told.length === 0 ? null : (
    <Card title={say`Eerder doorgegeven`}>
      <p>{say`Dit kwam uit een bestand of een ander programma. Leg een inschatting vast: dan staat ze hierboven, met haar verloop.`}</p>
      <Lines
        items={told.map((row) => (
          <>
            <Name>{beginning(presentValue('barriers[]', row.value))}</Name>
            <RowSource opened={opened} row={row} />
          </>
        ))}
      />
    </Card>
  );
}

function NewBarrier({ opened, csrf, reason, typed = {}, problems = [] }: BarriersView) {
  const form = { typed, problems };
  return (
    <Card title={say`Leg een inschatting vast`}>
      <Form
        action={withReason(`/dossiers/${opened.person}/drempels`, reason)}
        csrf={csrf}
        problems={problems}
      >
        <SelectField
          {...fieldIn(form, 'domein')}
          label={say`Waarover?`}
          choose={say`Kies`}
          options={domainCodes.map((domain) => ({ value: domain, label: domains[domain].label }))}
        />
        <RadioGroup
          {...fieldIn(form, 'niveau')}
          label={say`Hoe staat het ermee?`}
          options={levelCodes.map((level) => ({
            value: String(level),
            label: `${level}: ${levels[level]}`,
          }))}
        />
        <TextField
          {...fieldIn(form, 'tekst')}
          label={say`Wat betekent het voor werk?`}
          hint={say`Bijvoorbeeld: ${domains.childCare.example}. Geen ziekte, geen schulden.`}
          maxlength={200}
          autocomplete="off"
        />
        <DateField
          {...fieldIn(form, 'datum')}
          label={say`Wanneer was dit zo?`}
          value={typed['datum'] ?? typedDate(opened.actor.today)}
        />
        <Button look="primary">{say`Bewaar`}</Button>
      </Form>
    </Card>
  );
}
