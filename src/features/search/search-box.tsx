/** The one line with which anyone searches in all that is public. */
import { say } from '../../kernel/language.ts';
import { FindForm } from '../../ui/form.tsx';

export const SEARCH = '/zoeken';

/** Asks for words. */
export function SearchBox({ asked = '' }: { asked?: string }) {
  return <FindForm action={SEARCH} label={say`Zoek in alles`} value={asked} example={say`Zoek: art. 60 …`} />;
}
