import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { TieRow } from '../../answers/schemas.ts';
import type { Language } from '../../values/document.ts';
import { usePreferences } from '../preferences.tsx';

type Party = TieRow['parties'][number];

/** Roles on the receiving side; all others stand on the left. */
const receiving = new Set(['investee', 'target', 'asset', 'buyer']);

/** Name of a party in the reader's language. */
export const partyName = (party: Pick<Party, 'name' | 'nameKo'>, language: Language): string =>
  language === 'ko' ? (party.nameKo ?? party.name) : party.name;

/** What a row is about, in plain words, for titles and screen readers. */
export function tieWords(row: TieRow, language: Language): string {
  const { left, right } = sidesOf(row);
  const names = [left, right]
    .filter((side) => side.length > 0)
    .map((side) => side.map((p) => partyName(p, language)).join(', '));
  return [names.join(' → '), row.subject].filter(Boolean).join(': ');
}

/** Who with whom: payers, an arrow, receivers; then what it is about. With `linked` each name leads to its organisation. */
export function Parties({ row, linked = false }: { readonly row: TieRow; readonly linked?: boolean }) {
  const { left, right } = sidesOf(row);
  return (
    <span className="parties">
      <Side parties={left} linked={linked} />
      {left.length > 0 && right.length > 0 ? <Arrow /> : null}
      <Side parties={right} linked={linked} />
      {row.subject ? <span className="subject">{row.subject}</span> : null}
    </span>
  );
}

function sidesOf(row: TieRow): { left: Party[]; right: Party[] } {
  return {
    left: row.parties.filter((p) => !receiving.has(p.role)),
    right: row.parties.filter((p) => receiving.has(p.role)),
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
