import { useId, useState } from 'react';
import { isEdtf } from '../../../values/edtf.ts';
import { usePreferences } from '../../preferences.tsx';
import { themes, typeName } from '../../vocabulary.ts';
import type { DealsSearch, SortName } from './search.ts';
import { isFiltered, sorts, statuses, typeTabs } from './search.ts';
import { TextFilter } from './text-filter.tsx';

interface FilterProps {
  readonly search: DealsSearch;
  readonly change: (changes: DealsSearch) => void;
}

/** Everything that narrows the table. */
export function Filters({ search, change, clear }: FilterProps & { readonly clear: () => void }) {
  const { text } = usePreferences();
  const [open, setOpen] = useState(false);
  const fields = useId();
  return (
    <search className="filters" aria-label={text.filters.heading}>
      <TypeTabs search={search} change={change} />
      <div className="filter-line">
        <TextFilter
          label={text.filters.search}
          hint={text.filters.searchHint}
          value={search.search}
          commit={(value) => change({ search: value })}
          isSearch
        />
        <button
          type="button"
          className="filters-toggle"
          aria-expanded={open}
          aria-controls={fields}
          onClick={() => setOpen(!open)}
        >
          {text.filters.show}
        </button>
        <div id={fields} className="filter-fields" data-open={open || undefined}>
          <Fields search={search} change={change} />
          {isFiltered(search) ? (
            <button type="button" className="as-link clear" onClick={clear}>
              {text.filters.clear}
            </button>
          ) : null}
        </div>
      </div>
    </search>
  );
}

function TypeTabs({ search, change }: FilterProps) {
  const { language, text } = usePreferences();
  const chosen = search.type?.split(',') ?? [];
  return (
    <div className="tabs" role="group" aria-label={text.filters.type}>
      <button type="button" aria-pressed={chosen.length === 0} onClick={() => change({ type: undefined })}>
        {text.filters.allTypes}
      </button>
      {typeTabs.map((type) => (
        <button key={type} type="button" aria-pressed={chosen.includes(type)} onClick={() => change({ type })}>
          {typeName(type, language)}
        </button>
      ))}
    </div>
  );
}

function Fields({ search, change }: FilterProps) {
  const { language, text } = usePreferences();
  const { filters } = text;
  const themeOptions = Object.entries(themes).map(([id, names]) => [id, names[language]] as const);
  const date = { hint: filters.dateHint, valid: isEdtf, wrong: filters.dateWrong };
  return (
    <>
      <TextFilter
        label={filters.organisation}
        hint={filters.organisationHint}
        value={search.organisation}
        commit={(organisation) => change({ organisation })}
      />
      <Choice
        label={filters.status}
        none={filters.anyStatus}
        value={search.status}
        options={statuses.map((s) => [s, text.choices[s]])}
        commit={(status) => change({ status })}
      />
      <Choice
        label={filters.theme}
        none={filters.anyTheme}
        value={search.theme}
        options={themeOptions}
        commit={(theme) => change({ theme })}
      />
      <TextFilter label={filters.since} {...date} value={search.since} commit={(since) => change({ since })} narrow />
      <TextFilter label={filters.until} {...date} value={search.until} commit={(until) => change({ until })} narrow />
      <SortFields search={search} change={change} />
    </>
  );
}

/** Sorting for screens too narrow for column headings. */
function SortFields({ search, change }: FilterProps) {
  const { text } = usePreferences();
  const order = search.order ?? 'desc';
  return (
    <div className="sort-fields">
      <label className="filter">
        <span>{text.filters.sort}</span>
        <select value={search.sort ?? 'date'} onChange={(event) => change({ sort: event.target.value as SortName })}>
          {sorts.map((name) => (
            <option key={name} value={name}>
              {text.table[name]}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        title={text.filters.reverse}
        onClick={() => change({ order: order === 'desc' ? 'asc' : 'desc' })}
      >
        {order === 'desc' ? text.filters.descending : text.filters.ascending}
      </button>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly none: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly commit: (value: string | undefined) => void;
}

function Choice({ label, none, value, options, commit }: ChoiceProps) {
  return (
    <label className="filter">
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => commit(event.target.value || undefined)}>
        <option value="">{none}</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
