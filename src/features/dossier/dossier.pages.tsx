/** The pages of a dossier. They show what the gate returned, each fact with its source, its date and why it is shown. */
import type { OpenedDossier, OpenedFact } from '../../gate/opened.ts';
import type { DossierPurpose } from '../../gate/purpose.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Columns, Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { JoinedLines } from '../joined-record/joined-line.tsx';
import { linesOf, themes, withheldGroups, withReason } from './dossier.ts';
import { DossierSide } from './dossier-side.tsx';
import { ThemeCard } from './dossier-theme.tsx';
import { isClosed, WithheldCard } from './dossier-withheld.tsx';
import { NextStep } from './next-step.tsx';
import type { TurnParts } from './turn-step.tsx';
import { DossierHead } from './dossier-head.tsx';

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
