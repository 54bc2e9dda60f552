/** An address among words is a link, whatever its author meant it for. */
const addresses = /<a href="(?:mailto:)?([^"]*)"(?: class="is-address")?>\1<\/a>/g

/** A page whose addresses are words and no links, as their author wrote them. */
export const withoutAddressLinks = (html: string): string => html.replace(addresses, '$1')
