export * from './types.ts';
export { compile } from './compile.ts';
export { frameAt } from './frame-at.ts';
export { transition } from './transition.ts';
export { pace } from './pace.ts';
export { momentOf, numberIn, stretchOf } from './dial.ts';
