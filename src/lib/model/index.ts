export * from './schema.ts';
export * from './looks.ts';
export * from './narration.ts';
export * from './choice.ts';
export * from './problem.ts';
export * from './parse.ts';
export * from './check.ts';
export * as tell from './verbs.ts';
