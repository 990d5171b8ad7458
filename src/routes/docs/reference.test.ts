import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { optionNames } from '../../embed/element/options.ts';
import { outline, type Block, type Docs } from './content.ts';
import { en } from './en.ts';
import { examplesIn } from './examples/index.ts';
import { ja } from './ja.ts';
import { parts } from './inline.ts';
import { reference, type TableId } from './reference.ts';

/* What the pages say that there is, there is, and nothing else. */

const types = join(process.cwd(), 'src/embed/types.ts');
const strict = { strict: true, noEmit: true, lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'], types: [] };
const program = ts.createProgram([types], strict);
const checker = program.getTypeChecker();
const source = program.getSourceFile(types)!;

/** An exported type of src/embed/types.ts. */
function declared(name: string): ts.Type {
	const symbol = checker
		.getExportsOfModule(checker.getSymbolAtLocation(source)!)
		.find((one) => one.name === name);
	if (!symbol) throw new Error(`src/embed/types.ts exports no ${name}`);
	return checker.getDeclaredTypeOfSymbol(symbol);
}

const membersOf = (name: string) =>
	declared(name)
		.getProperties()
		.map((member) => member.name);

/** The texts that a member of a union can be. */
function literals(name: string, member: string): string[] {
	const property = checker.getPropertyOfType(declared(name), member);
	const type = property && checker.getTypeOfSymbol(property);
	const all = type?.isUnion() ? type.types : [type];
	return all.map((one) => (one as ts.StringLiteralType).value);
}

const rows = (table: TableId) => Object.keys(reference[table]).toSorted();

describe('the tables', () => {
	it('have every attribute that the element reads', () => {
		expect(rows('options')).toEqual([...optionNames].toSorted());
	});

	it.each([
		['options', 'HatobaOptions'],
		['events', 'HatobaEvents'],
		['state', 'HatobaState']
	] as const)('%s are those of %s', (table, type) => {
		expect(rows(table)).toEqual(membersOf(type).toSorted());
	});

	it.each([
		['commands', 'HatobaCommand', 'do'],
		['reports', 'HatobaReport', 'is']
	] as const)('%s are those of %s', (table, type, member) => {
		expect(rows(table)).toEqual(literals(type, member).toSorted());
	});

	it('leave out no method and no property of the element', () => {
		const own = checker
			.getPropertiesOfType(declared('HatobaSceneElement'))
			.filter(({ declarations = [] }) =>
				declarations.some((declaration) => declaration.getSourceFile() === source)
			)
			.map(({ name }) => name)
			.filter((name) => name !== 'addEventListener');
		const said = [...rows('options'), ...rows('properties'), ...rows('methods')];
		expect(own.toSorted()).toEqual(said.filter((name) => name !== 'lang').toSorted());
	});
});

const languages = { en, ja };
const examples = Object.keys(examplesIn('en'));
/** What a page has besides its texts, section by section. */
const skeleton = ({ sections }: Docs) =>
	outline.map(([id]) => [
		id,
		sections[id].blocks.map((block: Block) => {
			if (typeof block === 'string') return 'text';
			if ('list' in block) return `list of ${block.list.length}`;
			if ('pairs' in block) return `pairs: ${block.pairs.length}`;
			return 'table' in block ? `table ${block.table}` : `example ${block.example}`;
		})
	]);

/** All texts of a page. */
const textsOf = (docs: Docs) =>
	JSON.stringify(docs)
		.match(/"(?:[^"\\]|\\.)*"/g)!
		.map((text) => JSON.parse(text) as string);

describe('the pages', () => {
	it('have the same parts in both languages', () => {
		expect(skeleton(ja)).toEqual(skeleton(en));
	});

	it.each(['en', 'ja'] as const)('%s: show every example and every table once', (language) => {
		const shown = skeleton(languages[language]).flatMap(([, blocks]) => blocks);
		const said = [
			...examples.map((id) => `example ${id}`),
			...Object.keys(reference).map((id) => `table ${id}`)
		];
		expect(shown.filter((block) => /^(example|table) /.test(String(block))).toSorted()).toEqual(
			said.toSorted()
		);
	});

	it.each(['en', 'ja'] as const)('%s: lead to sections that there are', (language) => {
		const ids = outline.map(([id]) => `#${id}`);
		const links = textsOf(languages[language]).flatMap((text) =>
			parts(text).flatMap((part) => ('href' in part ? [part.href] : []))
		);
		expect(links.length).toBeGreaterThan(8);
		expect(links.filter((href) => href.startsWith('#') && !ids.some((id) => id === href))).toEqual(
			[]
		);
	});

	it('name the same code in both languages', () => {
		const codes = (docs: Docs) =>
			outline.map(([id]) => [
				id,
				[
					...new Set(
						JSON.stringify(docs.sections[id].blocks)
							.match(/`[^`]+`/g)
							?.map((code) => code)
					)
				].toSorted()
			]);
		expect(codes(ja)).toEqual(codes(en));
	});
});

it('the TypeScript example compiles against what is served as /embed.d.ts', () => {
	const folder = mkdtempSync(join(tmpdir(), 'hatoba-types-'));
	const main = join(folder, 'main.ts');
	writeFileSync(main, examplesIn('en').types.code);
	copyFileSync(types, join(folder, 'embed.d.ts'));
	const host = ts.createProgram([main], {
		...strict,
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler
	});
	const problems = ts
		.getPreEmitDiagnostics(host)
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
	rmSync(folder, { recursive: true });
	expect(problems).toEqual([]);
});
