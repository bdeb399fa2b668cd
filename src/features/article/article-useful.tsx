/** Asks a reader whether a page was useful. The answer is counted, and nothing of who gave it is kept. */
import { say } from '../../kernel/language.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ActForm } from '../../ui/form.tsx';

/** Where the answer goes. */
export const USEFUL = '/nuttig';

/** Asks it, or thanks for the answer. */
export function Useful({ id, csrf, thanks }: { id: string; csrf: string; thanks: boolean }) {
  return (
    <Card title={say`Was deze pagina nuttig?`} id="nuttig">
      {thanks ? (
        <p role="status">{say`Dank u. Uw antwoord is geteld, zonder te weten van wie het kwam.`}</p>
      ) : (
        <ActForm action={USEFUL} csrf={csrf}>
          <input type="hidden" name="wat" value={id} />
          <Acts>
            <Button name="keuze" value="ja">{say`Ja`}</Button>
            <Button name="keuze" value="nee">{say`Nee`}</Button>
          </Acts>
        </ActForm>
      )}
    </Card>
  );
}
