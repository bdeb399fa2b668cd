/** The pages beside Vandaag: the own day, who could start what, the team for who leads one, lists of people to reach, and work places. */
import type { ActorRow } from '../../gate/opened.ts';
import { say } from '../../kernel/language.ts';
import { Tabs } from '../../ui/tabs.tsx';

type Current = '/vandaag' | '/vandaag/wat-past' | '/vandaag/team' | '/outreach' | '/werkplekken';

/** Shows the pages of the day that this reader has. */
export function DayTabs({ actor, current }: { actor: ActorRow; current: Current }) {
  const pages: readonly (readonly [Current, string])[] = [
    ['/vandaag', say`Mijn dag`],
    ['/vandaag/wat-past', say`Wat past bij wie`],
    ...(actor.all_persons ? ([['/vandaag/team', say`Mijn team`]] as const) : []),
    ['/outreach', say`Mensen bereiken`],
    ['/werkplekken', say`Werkplekken`],
  ];
  return (
    <Tabs
      label={say`Vandaag`}
      items={pages.map(([href, label]) => ({ href, label, current: href === current }))}
    />
  );
}
