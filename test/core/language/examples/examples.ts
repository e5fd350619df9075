/** By rule: sentences that it must find, and innocent ones of the same shape that no rule may call plain. */
export type Examples = Readonly<Record<string, { readonly flags: readonly string[]; readonly passes: readonly string[] }>>;
