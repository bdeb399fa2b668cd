/** The pages of one dossier by what someone comes for, in the order in which they stand beside each other. A page that is added stands here. */

import type { ActorRow } from '../../gate/opened.ts';
import { type DossierPurpose, dossierPurposes } from '../../gate/purpose.ts';
import { dutch, say } from '../../kernel/language.ts';
import type { Tab, TabGroup } from '../../ui/tabs.tsx';
import { views, withReason } from './dossier.ts';

/** What someone comes for: to know the person, to work together on the way, or to see to what must not be left lying. */
const groups = dutch({ know: 'Wat we weten', together: 'Samen werken', follow: 'Opvolgen' });

interface Place {
  readonly path: string;
  readonly label: string;
  readonly group: keyof typeof groups;
  /** The kinds of organisation that have this page; all without it. */
  readonly kinds?: readonly string[];
}

/** Pages that are no view of the facts: each shows its own part for the purpose of guidance. */
const partPages = dutch(
  {
    barriers: { path: '/drempels', label: 'Drempels', group: 'know' },
    intake: { path: '/intake', label: 'Intake', group: 'know', kinds: ['ocmw', 'ocmwAssociation'] },
    fits: { path: '/wat-past', label: 'Wat past nu', group: 'know' },
    notes: { path: '/notities', label: 'Notities', group: 'know' },
    notices: { path: '/brieven', label: 'Brieven', group: 'know' },
    pathway: { path: '/traject', label: 'Traject', group: 'together' },
    plan: { path: '/plan', label: 'Plan', group: 'together' },
    gpmi: { path: '/gpmi', label: 'GPMI', group: 'together' },
    appointments: { path: '/afspraken', label: 'Afspraken', group: 'together' },
    documents: { path: '/documenten', label: 'Documenten', group: 'together' },
    questions: { path: '/vragen', label: 'Vragen', group: 'together' },
    messages: { path: '/bericht', label: 'Sms of brief', group: 'together' },
    handover: { path: '/overdracht', label: 'Overdracht', group: 'together' },
    signals: { path: '/signalen', label: 'Opvolging', group: 'follow' },
    outcome: { path: '/uitstroom', label: 'Uitstroom', group: 'follow' },
  },
  'label',
) satisfies Readonly<Record<string, Place>>;
type PartPageName = keyof typeof partPages;

/** Someone who found work is seen for aftercare alone: what is known, and the work itself. */
const aftercareWork = dutch({ path: '/nazorg/werk', label: 'Werk en controles' }, 'label');

export type DossierPage = DossierPurpose | PartPageName | 'aftercareWork' | 'aftercareSignals' | 'history';

/**
 * The pages of a dossier for this actor by what one comes for, the current one marked; the reason of the role *all persons* stays on
 * every link. In aftercare (`role` of the involvement) every other page is closed, and so has no tab.
 */
export function dossierTabs(
  actor: ActorRow,
  person: string,
  current: DossierPage,
  reason: string | undefined,
  role: string | null = 'guidance',
): TabGroup[] {
  const tab: TabOf = (page, path, label) => ({
    href: withReason(`/dossiers/${person}${path}`, reason),
    label,
    current: page === current || (page === 'outcome' && current === 'aftercareWork'),
  });
  return role === 'aftercare' ? aftercareTabs(tab) : guidanceTabs(actor, tab);
}

type TabOf = (page: DossierPage, path: string, label: string) => Tab;

function aftercareTabs(tab: TabOf): TabGroup[] {
  const items = [
    tab('aftercare', views.aftercare.path, views.aftercare.label),
    tab('aftercareWork', aftercareWork.path, aftercareWork.label),
    tab('aftercareSignals', '/nazorg/opvolging', partPages.signals.label),
  ];
  return [{ label: groups.know, items }];
}

function guidanceTabs(actor: ActorRow, tab: TabOf): TabGroup[] {
  const parts = actor.purposes.includes('guidance')
    ? (Object.entries(partPages) as [PartPageName, Place][]).filter(
        ([, { kinds }]) => kinds?.includes(actor.organisation_kind ?? '') !== false,
      )
    : [];
  const partsIn = (group: Place['group']) =>
    parts.flatMap(([page, part]) => (part.group === group ? [tab(page, part.path, part.label)] : []));
  const [first, ...others] = dossierPurposes
    .filter((purpose) => actor.purposes.includes(purpose))
    .map((purpose) => tab(purpose, views[purpose].path, views[purpose].label));
  return [
    {
      label: groups.know,
      items: [
        ...(first === undefined ? [] : [first]),
        ...partsIn('know'),
        tab('history', '/geschiedenis', say`Geschiedenis`),
      ],
    },
    { label: groups.together, items: partsIn('together') },
    { label: groups.follow, items: [...partsIn('follow'), ...others] },
  ];
}
