export * from './types.ts';
export { compile, compileGently, type Wanted } from './compile.ts';
export { frameAt } from './frame-at.ts';
export { transition } from './transition.ts';
export { pace } from './pace.ts';
export { momentOf, numberIn, stretchOf } from './dial.ts';
