/** The head of a page: the way back, one h1, one sentence, and what may be done with the whole. */
import type { ComponentChildren } from 'preact';
import { Breadcrumb } from './breadcrumb.tsx';
import { Acts } from './button.tsx';

type PageHeadProps = {
  above?: readonly { href: string; label: string }[];
  title: ComponentChildren;
  lead?: ComponentChildren;
  acts?: ComponentChildren;
  children?: ComponentChildren;
};

/** Opens a page with its heading and the sentence that sums it up. */
export function PageHead({ above, title, lead, acts, children }: PageHeadProps) {
  return (
    <div class="head">
      {above && <Breadcrumb items={above} />}
      <h1>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
      {acts && <Acts>{acts}</Acts>}
      {children}
    </div>
  );
}
