import type { Source, TieField, TieRow } from '../../../answers/schemas.ts';
import type { ChoiceRule } from '../../../ledger/ties/tie.ts';
import { ConflictNote } from '../../parts/conflict.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { FieldValue } from '../../parts/field-value.tsx';
import { usePreferences } from '../../preferences.tsx';
import type { FieldName } from '../../text/terms.ts';

type Stated = TieField['values'][number];

interface StatedFieldsProps {
  readonly fields: readonly TieField[];
  readonly sources: readonly Source[];
  readonly parties: TieRow['parties'];
}

/** Each field of a tie with every value that a source states; the chosen one first, with the rule that chose it. */
export function StatedFields({ fields, ...told }: StatedFieldsProps) {
  const { text } = usePreferences();
  return (
    <dl className="stated">
      {fields.map((field) => (
        <div key={field.field} className="stated-field" data-conflict={field.conflict ? '' : undefined}>
          <dt>
            {text.fields[field.field as FieldName] ?? field.field}
            {field.conflict ? <ConflictNote kind={field.conflict} /> : null}
          </dt>
          {chosenFirst(field.values).map((stated) => (
            <StatedValue key={JSON.stringify(stated.value)} field={field} stated={stated} {...told} />
          ))}
        </div>
      ))}
    </dl>
  );
}

const chosenFirst = (values: readonly Stated[]): Stated[] =>
  values.toSorted((a, b) => Number(b.chosen) - Number(a.chosen));

interface StatedValueProps {
  readonly field: TieField;
  readonly stated: Stated;
  readonly sources: readonly Source[];
  readonly parties: TieRow['parties'];
}

function StatedValue({ field, stated, sources, parties }: StatedValueProps) {
  const { text } = usePreferences();
  const isOneOfMany = field.values.length > 1;
  const [first, ...others] = stated.evidence;
  const sourceOf = (id: string): Source | undefined => sources.find((source) => source.documentId === id);
  return (
    <dd data-chosen={stated.chosen || undefined}>
      <p className="stated-value">
        <FieldValue kind={field.kind} value={stated.value} parties={parties} />
        {isOneOfMany && !stated.chosen ? <span className="note">{text.tie.alsoStated}</span> : null}
        {isOneOfMany && stated.chosen && !stated.rule ? <span className="note">{text.tie.chosen}</span> : null}
        {stated.chosen && stated.rule ? (
          <span className="note">{text.tie.why(text.rules[stated.rule as ChoiceRule] ?? stated.rule)}</span>
        ) : null}
      </p>
      {first ? <Evidence quote={first} source={sourceOf(first.documentId)} /> : null}
      {others.length > 0 ? (
        <details className="more-quotes">
          <summary>{text.tie.moreQuotes(others.length)}</summary>
          {others.map((quote) => (
            <Evidence key={`${quote.documentId} ${quote.start}`} quote={quote} source={sourceOf(quote.documentId)} />
          ))}
        </details>
      ) : null}
    </dd>
  );
}
