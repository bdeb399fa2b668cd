// How a cell of a workbook becomes the text a person would have typed in a CSV file. What the text means comes later.

/** Writes a sheet value as text: whole numbers without exponent, dates as ISO, yes and no in Dutch. */
export function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value.toFixed(0) : String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
  return '';
}
