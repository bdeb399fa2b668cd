/**
 * What stands in the head of a public page for those who pass it on or index it: a sentence, its one address, a picture of ours, the same in
 * other forms, and what it is about as data. Data are no script: no browser runs them, so the content policy has nothing to allow.
 */
import { sharePicture } from './share-picture.ts';

export interface SharedPage {
  /** One sentence on what the page says. */
  readonly description: string;
  /** An article has a day on which it was published; other pages have not. */
  readonly kind?: 'article' | 'website';
  /** The same in another form: a feed, or data. */
  readonly forms?: readonly OtherForm[];
  /** What the page is about, in the words of schema.org. */
  readonly about?: readonly object[];
}

interface OtherForm {
  readonly href: string;
  readonly type: string;
  readonly title: string;
}

/** Writes it; `address` is where the page stands, `site` where the whole does. */
export function SharedHead({
  title,
  site,
  address,
  page: { description, kind = 'website', forms = [], about = [] },
}: {
  title: string;
  site: string;
  address: string;
  page: SharedPage;
}) {
  return (
    <>
      <meta name="description" content={description} />
      <link rel="canonical" href={address} />
      <meta property="og:site_name" content="Werkwinkel" />
      <meta property="og:type" content={kind} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={address} />
      <meta property="og:image" content={`${site}${sharePicture().path}`} />
      <meta property="og:image:alt" content="Werkwinkel" />
      {forms.map(({ href, type, title: name }) => (
        <link rel="alternate" href={href} type={type} title={name} />
      ))}
      {about.length > 0 && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: dataOf(about) }} />
      )}
    </>
  );
}

// Nothing in it can end the element that holds it.
function dataOf(about: readonly object[]): string {
  const [only] = about;
  const data = about.length === 1 ? { ...only } : { '@graph': about };
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
}
