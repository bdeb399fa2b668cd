/** A file in words, beside the link that downloads it. */
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';

/** Says of what kind a file is and how large, so that nobody waits for what they cannot open. */
export function fileInWords({ kind, size }: { readonly kind: string; readonly size: number }): string {
  const kilobytes = Math.max(1, Math.round(size / 1024));
  return kilobytes < 1024
    ? say`${kind}, ${formatNumber(kilobytes)} kB`
    : say`${kind}, ${formatNumber(Math.round(kilobytes / 102.4) / 10)} MB`;
}
