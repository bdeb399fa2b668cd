/** Beside a concern: who carries it, the way to support it, and what its secretary may do. */
import { say } from '../../kernel/language.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ActForm } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { Name } from '../../ui/text.tsx';
import { municipalityName } from '../organisation/municipality.ts';
import { HandleCards } from './concern-handle.tsx';
import type { ConcernView } from './concern-view.ts';
import { concernPage, countedIn } from './concern.ts';

export function ConcernSide({ view }: { view: ConcernView }) {
  const { opened, csrf } = view;
  const { concern, voices, mayRaise } = opened;
  return (
    <>
      <Card title={say`Wie dit signaal steunt`}>
        <p>
          <b>{countedIn(concern)}</b>
        </p>
        <Lines
          items={voices.map(({ organisation, municipality }) => (
            <>
              <Name>{organisation}</Name>
              {municipality !== null && <div class="source">{municipalityName(municipality)}</div>}
            </>
          ))}
        />
        {concern.mine === null && mayRaise && !concern.decided && (
          <Acts>
            <ActForm action={`${concernPage(concern.id)}/steun`} csrf={csrf}>
              <Button look={concern.handled ? 'secondary' : 'primary'}>{say`Steun dit signaal`}</Button>
            </ActForm>
          </Acts>
        )}
        {concern.mine !== null && (
          <p class="source">
            {concern.mine === 'raised' ? say`U gaf dit signaal.` : say`U steunt dit signaal.`}{' '}
            {!concern.decided && say`Het antwoord komt op Vandaag.`}
          </p>
        )}
      </Card>
      <HandleCards view={view} />
    </>
  );
}
