/** What is printed stands in the query, which the server does not see. */
export const ssr = false;
