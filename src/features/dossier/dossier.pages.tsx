/** The pages of a dossier. They show what the gate returned, each fact with its source, its date and why it is shown. */
import type { OpenedDossier, OpenedFact } from '../../gate/opened.ts';
import type { DossierPurpose } from '../../gate/purpose.ts';
import { say } from '../../kernel/language.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Columns, Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { GroupedTabs } from '../../ui/tabs.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name } from '../../ui/text.tsx';
import { putPage } from '../case-talk/case-talk.ts';
import { JoinedLines } from '../joined-record/joined-line.tsx';
import { contactAddress } from '../note/contact-address.ts';
import {
  fieldLabel,
  headOf,
  linesOf,
  personsAddress,
  themes,
  valueText,
  withheldGroups,
  withReason,
} from './dossier.ts';
import { DossierSide } from './dossier-side.tsx';
import { dossierTabs } from './dossier-tabs.ts';
import { FactWhy, StatusTag, sourceLine, ThemeCard } from './dossier-theme.tsx';
import { isClosed, WithheldCard } from './dossier-withheld.tsx';
import { NextStep } from './next-step.tsx';
import type { TurnParts } from './turn-step.tsx';

export interface DossierView {
  readonly dossier: OpenedDossier;
  /** What tells whose turn it is; not asked for every purpose. */
  readonly parts: TurnParts | null;
  readonly purpose: DossierPurpose;
  readonly csrf: string;
  /** The reason of the role *all persons*, kept on every link. */
  readonly reason?: string | undefined;
}

/** Shows one dossier under one purpose. */
export function DossierPage({ dossier, parts, purpose, csrf, reason }: DossierView) {
  const beside = dossier.facts.filter((fact) => hasOwnPage(fact, dossier, purpose));
  const read = { ...dossier, facts: dossier.facts.filter((fact) => !beside.includes(fact)) };
  const shown = themes.filter((theme) => linesOf(read, theme).length > 0);
  const groups = withheldGroups(dossier, purpose);
  return (
    <>
      <DossierHead dossier={dossier} current={purpose} reason={reason} />
      <Stack>
        <JoinedLines person={dossier.person} joined={dossier.joined} reason={reason} />
        <Columns
          next={<NextStep dossier={dossier} parts={parts} csrf={csrf} reason={reason} />}
          side={<DossierSide dossier={dossier} purpose={purpose} reason={reason} />}
        >
          <WithheldCard
            title={say`Een deur is dicht`}
            dossier={dossier}
            groups={groups.filter(isClosed)}
            reason={reason}
          />
          {shown.map((theme) => (
            <ThemeCard dossier={read} theme={theme} />
          ))}
          <BesideCard dossier={dossier} beside={beside} reason={reason} />
          {shown.length + beside.length === 0 && <NothingYet dossier={dossier} reason={reason} />}
          <WithheldCard
            title={say`Wat u hier niet ziet`}
            dossier={dossier}
            groups={groups.filter((group) => !isClosed(group))}
            reason={reason}
            folded
          />
        </Columns>
      </Stack>
    </>
  );
}

const onOwnPage: readonly string[] = ['barriers[]', 'appointments[]'];

type BesideProps = { dossier: OpenedDossier; beside: readonly OpenedFact[]; reason?: string | undefined };

function BesideCard({ dossier, beside, reason }: BesideProps) {
  const pages = [
    { field: 'appointments[]', path: '/afspraken', label: say`Bekijk de afspraken` },
    { field: 'barriers[]', path: '/drempels', label: say`Lees de drempels en sterktes` },
  ].filter((page) => beside.some(({ field }) => field === page.field));
  if (pages.length === 0) return null;
  return (
    <Card title={say`Op een eigen bladzijde`}>
      <Lines
        items={pages.map(({ path, label }) => (
          <a href={withReason(`/dossiers/${dossier.person}${path}`, reason)}>{label}</a>
        ))}
      />
    </Card>
  );
}

/**
 * Barriers and appointments are read on their own page, beside what was written down there since; for another purpose that page
 * may show less.
 */
function hasOwnPage(fact: OpenedFact, { door }: OpenedDossier, purpose: DossierPurpose): boolean {
  return onOwnPage.includes(fact.field) && purpose === 'guidance' && door.role === 'guidance';
}

/** Shows what was recorded before: who said what, and what replaced it. */
export function HistoryPage({ dossier, reason }: { dossier: OpenedDossier; reason?: string | undefined }) {
  const facts = dossier.facts.toSorted((a, b) => (b.recordedAt ?? '').localeCompare(a.recordedAt ?? ''));
  return (
    <>
      <DossierHead dossier={dossier} current="history" reason={reason} />
      <Stack>
        <JoinedLines person={dossier.person} joined={dossier.joined} reason={reason} />
        <Card title={say`Alles wat werd vastgelegd, het nieuwste eerst`}>
          <ul class="plain">
            {facts.map((fact) => (
              <li>
                <b>{fieldLabel(fact.field)}</b>: <Name>{valueText(dossier, fact)}</Name>{' '}
                {fact.supersededAt !== null && <Tag>{say`vervangen`}</Tag>} <StatusTag fact={fact} />
                <div class="source">{sourceLine(dossier, fact)}</div>
                <FactWhy dossier={dossier} fact={fact} />
              </li>
            ))}
          </ul>
        </Card>
      </Stack>
    </>
  );
}

function DossierHead(props: {
  dossier: OpenedDossier;
  current: DossierPurpose | 'history';
  reason?: string | undefined;
}) {
  const { dossier, current, reason } = props;
  const head = headOf(dossier);
  return (
    <>
      <PageHead
        above={[{ href: personsAddress(reason), label: say`Personen` }]}
        title={<Name>{head.name}</Name>}
        lead={
          <>
            {head.details.join(' · ')}
            <Phone phone={head.phone} />
          </>
        }
        {...(dossier.involvement?.role === 'guidance'
          ? {
              acts: (
                <>
                  <ButtonLink href={contactAddress(dossier.person, reason)}>{say`Noteer contact`}</ButtonLink>
                  {dossier.actor.purposes.includes('referral') && (
                    <ButtonLink
                      href={withReason(`/dossiers/${dossier.person}/verwijzen`, reason)}
                    >{say`Verwijs`}</ButtonLink>
                  )}
                  {current === 'guidance' && dossier.door.role === 'guidance' && (
                    <ButtonLink
                      href={putPage(dossier.person, reason)}
                    >{say`Bespreek in casusoverleg`}</ButtonLink>
                  )}
                </>
              ),
            }
          : {})}
      />
      <GroupedTabs
        label={say`Delen van dit dossier`}
        groups={dossierTabs(dossier.actor, dossier.person, current, reason, dossier.door.role)}
      />
    </>
  );
}

/** Whoever needs someone now, calls: the number stands where every page begins. */
function Phone({ phone }: { phone: string | undefined }) {
  if (phone === undefined) return null;
  return (
    <>
      {' · '}
      <PhoneLink phone={phone} />
    </>
  );
}

function NothingYet({ dossier, reason }: { dossier: OpenedDossier; reason?: string | undefined }) {
  if (dossier.door.role === 'aftercare')
    return (
      <Card title={say`Nog geen gegevens`}>
        <Empty
          title={say`Onder dit doel staat nog niets.`}
          act={{
            href: withReason(`/dossiers/${dossier.person}/nazorg/werk`, reason),
            label: say`Bekijk het werk en de controles`,
          }}
        />
      </Card>
    );
  return (
    <Card title={say`Nog geen gegevens`}>
      <Empty
        title={say`Onder dit doel staat nog niets.`}
        act={{
          href: withReason(`/dossiers/${dossier.person}/vastleggen`, reason),
          label: say`Leg een gegeven vast`,
        }}
      >{say`Leg vast wat u weet, of kijk hieronder wat andere organisaties hier niet delen.`}</Empty>
    </Card>
  );
}
