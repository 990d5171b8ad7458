/** In place of what a single file has no use for: a renderer for servers, explanations of terms. */
export const render = undefined;
export default undefined;
