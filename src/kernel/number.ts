/** Numbers as people in Flanders read them: `12.345`. Amounts of money and values of a field are written by the gate. */
const flemish = new Intl.NumberFormat('nl-BE');

export function formatNumber(number: number): string {
  return flemish.format(number);
}
