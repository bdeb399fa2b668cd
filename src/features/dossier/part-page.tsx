/** What every page on one part of a dossier has: who it is about, the other pages beside it, and where each row comes from. */
import type { ComponentChildren } from 'preact';
import { basisOf } from '../../gate/explain.ts';
import { type OpenedDossier, organisationName } from '../../gate/opened.ts';
import type { HeadPart, OpenedParts, PartRow } from '../../gate/parts.sql.ts';
import { basisWords } from '../../gate/wording.ts';
import { ageAt, formatDate, isCivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Columns } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { GroupedTabs } from '../../ui/tabs.tsx';
import { Name } from '../../ui/text.tsx';
import { Why } from '../../ui/why.tsx';
import { contactAddress } from '../note/contact-address.ts';
import { municipalityName } from '../organisation/municipality.ts';
import { ClosedDoor } from './closed-door.tsx';
import { personsAddress } from './dossier.ts';
import { type DossierPage, dossierTabs } from './dossier-tabs.ts';

type PartPageProps = {
  opened: OpenedParts<object>;
  current: DossierPage;
  /** The reason of the role *all persons*, kept on every link. */
  reason: string | undefined;
  next?: ComponentChildren;
  side?: ComponentChildren;
  children: ComponentChildren;
};

/** Shows one part of a dossier under the name of the person. */
export function PartPage({ opened, current, reason, next, side, children }: PartPageProps) {
  const { head } = opened.parts;
  return (
    <>
      <PageHead
        above={[{ href: personsAddress(reason), label: say`Personen` }]}
        title={<Name>{nameIn(head)}</Name>}
        lead={detailsIn(head, opened.actor.today).join(' · ')}
        {...(opened.involvement?.role === 'guidance'
          ? {
              acts: (
                <ButtonLink href={contactAddress(opened.person, reason)}>{say`Noteer contact`}</ButtonLink>
              ),
            }
          : {})}
      />
      <GroupedTabs
        label={say`Delen van dit dossier`}
        groups={dossierTabs(opened.actor, opened.person, current, reason, opened.door.role)}
      />
      <Columns next={next} side={side}>
        <ClosedDoor opened={opened} current={current} reason={reason} />
        {children}
      </Columns>
    </>
  );
}

/** The name of the person, as far as the viewer may see it. */
export function nameIn(head: HeadPart): string {
  return (
    [head['identity.givenName'], head['identity.familyName']].filter(Boolean).join(' ') ||
    say`Persoon zonder naam`
  );
}

function detailsIn(head: HeadPart, today: OpenedDossier['actor']['today']): string[] {
  const born = head['birthDate'];
  const nis = head['residence.municipalityNis'];
  return [
    born !== undefined && isCivilDate(born) ? say`${ageAt(born, today)} jaar` : undefined,
    nis === undefined ? undefined : (municipalityName(nis) ?? nis),
  ].filter((detail) => detail !== undefined);
}

type RowSourceProps = { opened: OpenedParts<object>; row: PartRow };

/** Says who recorded a row and when; for a row of another organisation, by which law it is shown. */
export function RowSource({ opened, row }: RowSourceProps) {
  const own = row.source === opened.actor.organisation;
  const ground = opened.grounds.find((one) => one.source === row.source && ((one.mask >> row.bit) & 1) === 1);
  const basis = own || ground === undefined ? undefined : basisOf(opened, ground);
  return (
    <div class="source">
      {organisationName(opened, row.source)}
      {isCivilDate(row.asOf) && ` · ${formatDate(row.asOf, 'short')}`}
      {basis && (
        <Why>
          {basisWords(basis, opened.involvement)}{' '}
          <a href={`/stromen/${basis.flow.id}`}>{say`Lees de stroom`}</a>.
        </Why>
      )}
    </div>
  );
}
