/** The mark of the product: one roof over three uprights, for VDAB, the local government and the person. */
const roof = 'M2 14 17 3l15 11';
const uprights = 'M7 22v-6M17 22v-9M27 22v-6';

/** Draws the mark for on the dark bar; the name always stands beside it. */
export function RoofMark() {
  return (
    <svg
      viewBox="0 0 34 24"
      fill="none"
      stroke-width="4"
      stroke-linecap="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={roof} stroke="#ffc515" stroke-linejoin="round" />
      <path d={uprights} stroke="currentColor" />
    </svg>
  );
}

/** The mark as a favicon; it is also the answer for /favicon.ico, which browsers ask for unasked. */
export const favicon = {
  path: '/favicon.svg',
  type: 'image/svg+xml',
  body:
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 44 44" fill="none" stroke-width="4" stroke-linecap="round">' +
    '<rect width="44" height="44" rx="8" fill="#073261"/><g transform="translate(5 10)">' +
    `<path d="${roof}" stroke="#ffc515" stroke-linejoin="round"/><path d="${uprights}" stroke="#fff"/></g></svg>`,
};
