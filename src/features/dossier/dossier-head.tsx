/** What stands above every page of a dossier: who it is, how to reach them, and the parts of the dossier. */
import type { OpenedDossier } from '../../gate/opened.ts';
import type { DossierPurpose } from '../../gate/purpose.ts';
import { say } from '../../kernel/language.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { GroupedTabs } from '../../ui/tabs.tsx';
import { Name } from '../../ui/text.tsx';
import { putPage } from '../case-talk/case-talk.ts';
import { contactAddress } from '../note/contact-address.ts';
import { headOf, personsAddress, withReason } from './dossier.ts';
import { dossierTabs } from './dossier-tabs.ts';

interface HeadProps {
  readonly dossier: OpenedDossier;
  readonly current: DossierPurpose | 'history';
  readonly reason?: string | undefined;
}

/** Begins every page of a dossier of its own: the name, what one does most, and the tabs. */
export function DossierHead(props: HeadProps) {
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
              acts: <HeadActs {...props} />,
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

/** What whoever guides does most: note a contact, refer, and bring the question to a case talk. */
function HeadActs({ dossier, current, reason }: HeadProps) {
  return (
    <>
      <ButtonLink href={contactAddress(dossier.person, reason)}>{say`Noteer contact`}</ButtonLink>
      {dossier.actor.purposes.includes('referral') && (
        <ButtonLink
          href={withReason(`/dossiers/${dossier.person}/verwijzen`, reason)}
        >{say`Verwijs`}</ButtonLink>
      )}
      {current === 'guidance' && dossier.door.role === 'guidance' && (
        <ButtonLink href={putPage(dossier.person, reason)}>{say`Bespreek in casusoverleg`}</ButtonLink>
      )}
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
