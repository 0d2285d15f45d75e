import type { Reply } from '../../client.ts';
import { Money } from '../../parts/money.tsx';
import { usePreferences } from '../../preferences.tsx';

/** Sums per currency of all rows that fit, with the number of undisclosed ones beside them: undisclosed is not zero. */
export function Sums({ answer }: { readonly answer: Reply<'deals'> }) {
  const { text } = usePreferences();
  return (
    <section className="sums" aria-label={text.sums.heading}>
      <p className="sums-count">{text.table.count(answer.total)}</p>
      <dl title={text.sums.note}>
        {answer.sums.map((sum) => (
          <div key={sum.currency}>
            <dt>
              <Money money={sum} />
            </dt>
            <dd>{text.sums.deals(sum.deals)}</dd>
          </div>
        ))}
      </dl>
      {answer.sums.length === 0 ? <p className="note">{text.sums.none}</p> : null}
      {answer.undisclosed > 0 ? <p className="sums-undisclosed">{text.sums.undisclosed(answer.undisclosed)}</p> : null}
    </section>
  );
}
