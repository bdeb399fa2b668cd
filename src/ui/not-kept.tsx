/** What someone wrote in a form that no longer stands there: shown to read and copy, so that nothing typed is lost. */
import { say } from '../kernel/language.ts';
import { Card } from './card.tsx';
import { Written } from './text.tsx';

/** Shows what was written; nothing where nothing was. */
export function NotKept({ texts }: { texts: readonly (string | undefined)[] }) {
  const written = texts.filter((text) => text !== undefined && text.trim() !== '');
  if (written.length === 0) return null;
  return (
    <Card title={say`Wat u schreef, is niet bewaard`}>
      {written.map((text) => (
        <Written text={text ?? ''} />
      ))}
    </Card>
  );
}
