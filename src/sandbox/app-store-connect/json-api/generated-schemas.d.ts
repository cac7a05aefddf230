/**
 * The generated schemas of Apple's API, as values of no particular type. Their own declarations
 * hold half a million types, and checking them took ten times as long as all the rest.
 */
declare const schemas: Readonly<Record<string, unknown>>;
export default schemas;
