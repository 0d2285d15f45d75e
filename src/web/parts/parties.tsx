import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { TieRow } from '../../answers/schemas.ts';
import type { Language } from '../../values/document.ts';
import type { Text } from '../preferences.tsx';
import { usePreferences } from '../preferences.tsx';

type Party = TieRow['parties'][number];

/** Roles that stand right of the arrow, and those that are named after both sides; all others stand on the left. */
const rightOf: Readonly<Record<string, readonly string[]>> = {
  investment: ['investee'],
  acquisition: ['target'],
  divestment: ['buyer'],
};
const asides: Readonly<Record<string, readonly string[]>> = { acquisition: ['seller'], divestment: ['asset'] };

/** Name of a party in the reader's language. */
export const partyName = (party: Pick<Party, 'name' | 'nameKo'>, language: Language): string =>
  language === 'ko' ? (party.nameKo ?? party.name) : party.name;

/** What a row is about, in plain words, for titles and screen readers. */
export function tieWords(row: TieRow, language: Language, text: Text): string {
  const { left, right, aside } = sidesOf(row);
  const told = [left, right].filter((side) => side.length > 0).map((side) => namesOf(side, language));
  const names = [told.join(' → '), namesOf(aside, language)].filter(Boolean).join(', ');
  return (isNamed(row) ? [row.subject, names] : [names, subjectOf(row, text)]).filter(Boolean).join(' · ');
}

/** What a row is about; of a partnership that tells no more it is its kind, a word of a closed list. */
const subjectOf = ({ type, subject }: TieRow, { choices }: Text): string | undefined =>
  type === 'partnership' && subject !== undefined
    ? ((choices as Readonly<Record<string, string>>)[subject] ?? subject)
    : subject;

const namesOf = (parties: readonly Party[], language: Language): string =>
  parties.map((party) => partyName(party, language)).join(', ');

/** Types that have a name of their own, by which readers know them better than by their parties. */
const named = new Set(['alliance', 'fund', 'product']);
const isNamed = (row: TieRow): boolean => named.has(row.type) && row.subject !== undefined;

/** Who with whom: payers, an arrow, receivers; then what it is about. With `linked` each name leads to its organisation. */
export function Parties({ row, linked = false }: { readonly row: TieRow; readonly linked?: boolean }) {
  const { left, right, aside } = sidesOf(row);
  const { text } = usePreferences();
  const first = isNamed(row);
  const subject = subjectOf(row, text);
  return (
    <span className="parties">
      {first ? <span className="own-name">{row.subject}</span> : null}
      <span className={first ? 'subject' : undefined}>
        <Side parties={left} linked={linked} />
        {left.length > 0 && right.length > 0 ? <Arrow /> : null}
        <Side parties={right} linked={linked} />
      </span>
      {aside.length > 0 ? (
        <span className="subject">
          <Side parties={aside} linked={linked} />
        </span>
      ) : null}
      {subject && !first ? <span className="subject">{subject}</span> : null}
    </span>
  );
}

interface Sides {
  readonly left: readonly Party[];
  readonly right: readonly Party[];
  readonly aside: readonly Party[];
}

function sidesOf({ type, parties }: TieRow): Sides {
  const right = rightOf[type] ?? [];
  const aside = asides[type] ?? [];
  return {
    left: parties.filter((p) => !right.includes(p.role) && !aside.includes(p.role)),
    right: parties.filter((p) => right.includes(p.role)),
    aside: parties.filter((p) => aside.includes(p.role)),
  };
}

function Side({ parties, linked }: { readonly parties: readonly Party[]; readonly linked: boolean }) {
  const { language, text } = usePreferences();
  return parties.map((party, i) => (
    <span key={`${party.role} ${party.id}`} className="party">
      {linked ? <PartyLink party={party}>{partyName(party, language)}</PartyLink> : partyName(party, language)}
      {i < parties.length - 1 ? text.listSeparator : null}
    </span>
  ));
}

/** A name that leads to its organisation. */
export function PartyLink({ party, children }: { readonly party: Pick<Party, 'id'>; readonly children: ReactNode }) {
  return (
    <Link to="/organisations/$id" params={{ id: party.id }}>
      {children}
    </Link>
  );
}

function Arrow() {
  const { text } = usePreferences();
  return (
    <span className="arrow">
      <span aria-hidden="true"> → </span>
      <span className="unseen"> {text.arrow} </span>
    </span>
  );
}
