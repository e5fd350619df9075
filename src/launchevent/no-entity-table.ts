/** Stands in for the entity decoder that htmlparser2 sets up even when told not to decode. */
export class EntityDecoder {}

export const DecodingMode = { Legacy: 0, Strict: 1, Attribute: 2 } as const;
export const htmlDecodeTree: readonly number[] = [];
export const xmlDecodeTree: readonly number[] = [];
