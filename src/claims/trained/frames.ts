import type { ClaimTypeName } from '../types.ts';
import { kinds } from './scene.ts';

/** A part that a claim may have: which field it fills, from which kinds of items, and whether several may fill it. */
export interface Role {
  readonly field: string;
  readonly from: readonly number[];
  readonly many?: boolean;
  /** Least probability at which it is taken. */
  readonly least: number;
  /** It is no field of its own but a part of one (`change`, `baseline`). */
  readonly inner?: boolean;
}

/** How claims of one type are found: around which items, with which parts, and what is told of the whole. */
export interface Frame {
  readonly type: ClaimTypeName;
  /** Field that the anchor fills; a frame without one has a pair of names as its anchor. */
  readonly anchor: string;
  readonly from: readonly number[];
  /** Least probability of an anchor at which a claim is thought of. */
  readonly least: number;
  /** Fields without which there is no claim; of `a|b` one suffices. */
  readonly needs: readonly string[];
  readonly roles: readonly Role[];
  /** Fields whose value is one of a closed list, told by the sentence as a whole. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

const { org, said, pronoun, fund, alliance, product, person, place, other, unit } = kinds;
const organisations = [org, said, pronoun, fund, alliance, product, other, kinds.public] as const;
const payers = [...organisations, person, place] as const;
const dealt = [...organisations, unit, place, person] as const;
const status = ['completed', 'announced', 'considered', 'denied', 'ended'] as const;

const one = (field: string, from: readonly number[], least = 0.4): Role => ({ field, from, least });
const many = (field: string, from: readonly number[], least = 0.5): Role => ({ field, from, least, many: true });

const inner = (field: string, from: readonly number[]): Role => ({ ...one(field, from), inner: true });

const date = one('date', [kinds.date], 0.3);
const amount = one('amount', [kinds.money]);
const stake = one('stake', [kinds.percent]);
const stakeAfter = one('stakeAfter', [kinds.percent]);

/** All frames; `partnership` has a pair of names as its anchor. */
export const frames: readonly Frame[] = [
  {
    type: 'investment',
    anchor: 'investee',
    from: dealt,
    least: 0.15,
    needs: [],
    roles: [
      many('investors', payers),
      amount,
      one('valuation', [kinds.money]),
      stake,
      stakeAfter,
      date,
      one('round', [kinds.round]),
    ],
    choices: { status, amountScope: ['investor', 'round', 'cumulative'] },
  },
  {
    type: 'acquisition',
    anchor: 'target',
    from: dealt,
    least: 0.15,
    needs: ['acquirers'],
    roles: [many('acquirers', payers), amount, stake, stakeAfter, date],
    choices: { status },
  },
  {
    type: 'divestment',
    anchor: 'asset',
    from: dealt,
    least: 0.15,
    needs: ['seller'],
    roles: [one('seller', payers), one('buyer', payers), amount, stake, date],
    choices: { status },
  },
  {
    type: 'fund',
    anchor: 'amount',
    from: [kinds.money],
    least: 0.15,
    needs: ['name|sponsors'],
    roles: [one('name', [fund, org, other, product, unit, alliance]), many('sponsors', payers), date],
    choices: { status, amountScope: ['fund', 'contribution'] },
  },
  {
    type: 'total',
    anchor: 'amount',
    from: [kinds.money, kinds.number],
    least: 0.15,
    needs: ['investor'],
    roles: [
      one('investor', payers),
      one('count', [kinds.number]),
      one('period', [kinds.date]),
      inner('change', [kinds.multiple, kinds.percent]),
      inner('against', [kinds.date]),
    ],
    choices: {},
  },
  {
    type: 'partnership',
    anchor: 'parties',
    from: [...organisations, person, place],
    least: 0.15,
    needs: [],
    roles: [date],
    choices: {
      status,
      kind: [
        'mou',
        'joint-development',
        'supply',
        'integration',
        'distribution',
        'joint-venture',
        'programme',
        'other',
      ],
    },
  },
  {
    type: 'alliance',
    anchor: 'name',
    from: [alliance, org, other, product, kinds.public, fund],
    least: 0.15,
    needs: [],
    roles: [many('organisers', payers), many('members', payers), date],
    choices: {},
  },
  {
    type: 'target',
    anchor: 'value',
    from: [kinds.percent, kinds.money, kinds.number, kinds.multiple],
    least: 0.15,
    needs: ['organisation'],
    roles: [
      one('organisation', payers),
      one('by', [kinds.date]),
      inner('baseline', [kinds.percent, kinds.money, kinds.number]),
      inner('baselineAt', [kinds.date]),
    ],
    choices: {},
  },
];

/** The frame of a claim type. */
export const frameOf = (type: string): Frame => frames.find((f) => f.type === type)!;
