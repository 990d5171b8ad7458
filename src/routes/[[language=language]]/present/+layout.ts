/** What is presented depends on the window: the server has nothing to draw. */
export const ssr = false;
