// What the address of a page says.

/**
 * The address of the page without what follows "?" and "#". Whoever writes an address starts from this one and never from
 * `location.pathname`: on a network share (file:////server/…) and where a slash stands twice (https://host//code/) a path
 * begins with several slashes, and would be taken for that of another host.
 */
export const pageAddress = () => location.href.replace(/[?#].*/, "");
