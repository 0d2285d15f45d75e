import type { ClaimTypeName, ClaimValues, claimTypes } from '../../claims/types.ts';

type FieldsOf<N extends ClaimTypeName> = keyof (typeof claimTypes)[N]['fields'] & string;

/** Name of any field of any claim type: both languages name every one, or the app does not compile. */
export type FieldName = { [N in ClaimTypeName]: FieldsOf<N> }[ClaimTypeName];
/** How far an event has gone. */
export type StatusName = NonNullable<ClaimValues<'investment'>['status']>;
/** Words of the closed lists that fields choose from. */
export type ChoiceName =
  | StatusName
  | NonNullable<ClaimValues<'investment'>['round' | 'amountScope']>
  | NonNullable<ClaimValues<'fund'>['amountScope']>
  | NonNullable<ClaimValues<'partnership'>['kind']>;
