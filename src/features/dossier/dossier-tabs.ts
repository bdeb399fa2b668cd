/** The pages of one dossier, in the order in which they stand beside each other. A page that is added stands here. */
import { dutch, say } from '../../kernel/language.ts';
import { type DossierPurpose, dossierPurposes } from '../../gate/purpose.ts';
import type { ActorRow } from '../../gate/opened.ts';
import type { Tab } from '../../ui/tabs.tsx';
import { views, withReason } from './dossier.ts';

/** Pages that are no view of the facts: each shows its own part for the purpose of guidance. */
const partPages = dutch(
  {
    pathway: { path: '/traject', label: 'Traject' },
    plan: { path: '/plan', label: 'Plan' },
    fits: { path: '/wat-past', label: 'Wat past nu' },
    barriers: { path: '/drempels', label: 'Drempels' },
    appointments: { path: '/afspraken', label: 'Afspraken' },
    notes: { path: '/notities', label: 'Notities' },
    handover: { path: '/overdracht', label: 'Overdracht' },
    signals: { path: '/signalen', label: 'Opvolging' },
    gpmi: { path: '/gpmi', label: 'GPMI' },
    outcome: { path: '/uitstroom', label: 'Uitstroom' },
  },
  'label',
) satisfies Readonly<Record<string, { path: string; label: string }>>;
type PartPageName = keyof typeof partPages;

/** Someone who found work is seen for aftercare alone: what is known, and the work itself. */
const aftercareWork = dutch({ path: '/nazorg/werk', label: 'Werk en controles' }, 'label');

export type DossierPage = DossierPurpose | PartPageName | 'aftercareWork' | 'aftercareSignals' | 'history';

/**
 * The tabs of a dossier for this actor, the current one marked; the reason of the role *all persons* stays on every link. In
 * aftercare (`role` of the involvement) every other page is closed, and so has no tab.
 */
export function dossierTabs(
  actor: ActorRow,
  person: string,
  current: DossierPage,
  reason: string | undefined,
  role: string | null = 'guidance',
): Tab[] {
  const allowed = dossierPurposes.filter((purpose) => actor.purposes.includes(purpose));
  const tab = (page: DossierPage, path: string, label: string): Tab => ({
    href: withReason(`/dossiers/${person}${path}`, reason),
    label,
    current: page === current || (page === 'outcome' && current === 'aftercareWork'),
  });
  if (role === 'aftercare')
    return [
      tab('aftercare', views.aftercare.path, views.aftercare.label),
      tab('aftercareWork', aftercareWork.path, aftercareWork.label),
      tab('aftercareSignals', '/nazorg/opvolging', partPages.signals.label),
    ];
  const parts = actor.purposes.includes('guidance')
    ? (Object.entries(partPages) as [PartPageName, { path: string; label: string }][])
    : [];
  const [first, ...others] = allowed.map((purpose) =>
    tab(purpose, views[purpose].path, views[purpose].label),
  );
  return [
    ...(first === undefined ? [] : [first]),
    ...parts.map(([page, { path, label }]) => tab(page, path, label)),
    ...others,
    tab('history', '/geschiedenis', say`Geschiedenis`),
  ];
}
