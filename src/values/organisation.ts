/** An organisation as one document names it. `name` is the best surface form in the text, without legal suffix where the text also drops it. */
export interface OrganisationName {
  readonly name: string;
  /** All other surface forms of the same organisation in the document (both scripts, with and without legal form). */
  readonly aliases?: readonly string[];
  /** Key in the curated list (`canonical_en` of `data/organisations`), where the name is on it. */
  readonly id?: string;
}
