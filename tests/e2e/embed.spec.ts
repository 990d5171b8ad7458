import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { HatobaSceneElement, HatobaState } from '../../src/embed/types.ts';
import { openHost, ready, told } from './support/embedded.ts';
import { test } from './support/hosts.ts';

const scene = (attributes: string) => `<hatoba-scene ${attributes}></hatoba-scene>`;

test.describe('the element', () => {
	test('shows the step, parameters, language and theme of its attributes', async ({
		page,
		hosts
	}) => {
		await openHost(
			page,
			hosts,
			scene('scene="run" step="start" image="present" lang="ja" theme="paper" controls captions')
		);
		expect(await ready(page)).toMatchObject({
			scene: 'run',
			step: 'start',
			parameters: { image: 'present' },
			language: 'ja',
			theme: 'paper',
			playing: false
		});
		const element = page.locator('hatoba-scene');
		const caption = (await element.evaluate((one: HatobaSceneElement) => one.state?.caption)) ?? '';
		await expect(element.locator('[data-caption]')).toHaveText(caption);
		await expect(element.locator('section')).toHaveCSS('background-color', 'rgb(250, 248, 243)');
		await expect(element.getByRole('button', { name: '次へ' })).toBeVisible();
	});

	test('is the stage of the site, to the letter', async ({ page, hosts, baseURL }) => {
		/** The elements in their order, each with its attributes in theirs, and the texts. */
		const svg = (selector: string) =>
			page
				.locator(selector)
				.first()
				.evaluate((stage) => {
					const spell = (node: Node): string => {
						if (!(node instanceof Element))
							return node.nodeType === 3 ? (node.textContent ?? '') : '';
						const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`);
						return `<${node.tagName} ${attributes.toSorted().join(' ')}>${[...node.childNodes].map(spell).join('')}`;
					};
					return spell(stage);
				});
		await page.goto(`${baseURL}/scenes/run/fetch`);
		await page.locator('[data-action="next"]:is(button)').waitFor();
		const here = await svg('[data-stage]');
		await openHost(page, hosts, scene('scene="run" step="fetch" lang="en" shape="wide"'));
		await ready(page);
		expect(await svg('hatoba-scene [data-stage]')).toBe(here);
	});

	test('shows nothing but its steps from … to', async ({ page, hosts }) => {
		await openHost(page, hosts, scene('scene="run" from="create" to="manifest" controls'));
		const state = await ready(page);
		expect([state?.step, state?.steps]).toEqual(['create', ['create', 'pull', 'manifest']]);
		await expect(page.locator('[data-tick]')).toHaveCount(3);
	});

	test('goes on by method, by button and by click, and tells what happens', async ({
		page,
		hosts
	}) => {
		await page.clock.install();
		await openHost(page, hosts, scene('scene="run" from="create" to="manifest" controls'));
		await ready(page);
		await page.clock.pauseAt(Date.now() + 60_000);
		const element = page.locator('hatoba-scene');
		const next = () => element.evaluate((one: HatobaSceneElement) => one.next());
		const step = (id: string) => expect(element).toHaveAttribute('step', id);
		expect(await next()).toBe(true);
		await step('pull');
		expect(await next(), 'completes what is moving').toBe(true);
		await element.locator('[data-action="next"]').click();
		await step('manifest');
		await element.locator('[data-stage]').click();
		expect(await told(page), 'the click completed it').not.toContain('edge 1');
		expect(await next(), 'nothing is left').toBe(false);
		await element.locator('[data-action="back"]').click();
		await step('pull');
		expect(await told(page)).toEqual([
			'ready create',
			'step pull',
			'step manifest',
			'end manifest',
			'edge 1',
			'step pull'
		]);
	});

	test('goes to a step, by id or position, and not to one that there is not', async ({
		page,
		hosts
	}) => {
		await openHost(page, hosts, scene('scene="run"'));
		await ready(page);
		const went = await page.locator('hatoba-scene').evaluate(async (one: HatobaSceneElement) => {
			const seen: unknown[] = [];
			for (const to of ['start', 2, 'nowhere', 99, -1]) {
				seen.push([one.goTo(to), one.state?.step]);
				await new Promise((resolve) => setTimeout(resolve));
			}
			return seen;
		});
		expect(went.map((pair) => (pair as unknown[])[0])).toEqual([true, true, false, false, false]);
		await expect(page.locator('hatoba-scene')).toHaveAttribute('step', 'create');
	});

	test('plays on until it is paused', async ({ page, hosts }) => {
		await openHost(page, hosts, scene('scene="run" to="ping"'));
		await ready(page);
		const element = page.locator('hatoba-scene');
		await element.evaluate((one: HatobaSceneElement) => one.play());
		await expect
			.poll(() => element.evaluate((one: HatobaSceneElement) => one.state?.playing))
			.toBe(true);
		await element.evaluate((one: HatobaSceneElement) => one.pause());
		await expect
			.poll(() => element.evaluate((one: HatobaSceneElement) => one.state?.playing))
			.toBe(false);
	});

	test('follows its attributes and properties, and they follow it', async ({ page, hosts }) => {
		await openHost(page, hosts, scene('scene="run" step="create" theme="night"'));
		await ready(page);
		const element = page.locator('hatoba-scene');
		const set = (change: (one: HatobaSceneElement) => void) =>
			element.evaluate((one: HatobaSceneElement, source) => {
				new Function('one', `(${source})(one)`)(one);
			}, change.toString());
		const state = () => element.evaluate((one: HatobaSceneElement) => one.state as HatobaState);

		await set((one) => one.setAttribute('image', 'present'));
		await expect.poll(state).toMatchObject({ step: 'create', parameters: { image: 'present' } });
		await set((one) => (one.parameters = { image: 'missing' }));
		await expect.poll(state).toMatchObject({ parameters: { image: 'missing' } });
		await expect(element).toHaveAttribute('image', 'missing');
		await set((one) => (one.step = 'unpack'));
		await expect.poll(state).toMatchObject({ step: 'unpack' });
		await set((one) => (one.lang = 'ja'));
		await expect.poll(state).toMatchObject({ step: 'unpack', language: 'ja' });
		await set((one) => (one.theme = 'paper'));
		await expect.poll(state).toMatchObject({ theme: 'paper' });
		await expect(element.locator('[data-action]')).toHaveCount(0);
		await set((one) => (one.controls = true));
		await expect(element.locator('[data-action]')).toHaveCount(3);
		await set((one) => (one.captions = true));
		await expect(element.locator('[data-caption]')).toBeVisible();
		await set((one) => (one.scene = 'os'));
		await expect.poll(async () => (await state())?.scene).toBe('os');
	});

	test('two of them have each a language and a theme', async ({ page, hosts }) => {
		await openHost(
			page,
			hosts,
			scene('scene="run" lang="en" theme="night" captions') +
				scene('scene="run" lang="ja" theme="paper" captions')
		);
		const [one, two] = [await ready(page, 0), await ready(page, 1)];
		expect([one?.language, two?.language]).toEqual(['en', 'ja']);
		await page
			.locator('hatoba-scene')
			.nth(1)
			.evaluate((one: HatobaSceneElement) => one.next());
		await expect(page.locator('hatoba-scene').nth(1)).toHaveAttribute('step', 'ping');
		await expect(page.locator('hatoba-scene').nth(0)).not.toHaveAttribute('step', 'ping');
	});

	test('far below, it is a poster, and nothing of the scene is fetched', async ({
		page,
		hosts
	}) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await openHost(
			page,
			hosts,
			`<div style="height: 5000px"></div>${scene('scene="run" step="create" lang="en"')}`
		);
		await expect.poll(() => asked.some((path) => path.endsWith('.js'))).toBe(true);
		await page.waitForLoadState('networkidle');
		expect(asked.filter((path) => /\/run-|open/.test(path))).toEqual([]);
		await page.locator('hatoba-scene').scrollIntoViewIfNeeded();
		expect((await ready(page))?.step).toBe('create');
	});

	test('hears keys only while it has the focus, and leaves to the page what it does not need', async ({
		page,
		hosts
	}) => {
		await openHost(page, hosts, scene('scene="run" from="command" to="ping"'));
		await ready(page);
		await page.evaluate(() => {
			Object.assign(window, { left: [] });
			addEventListener('keydown', ({ key }) =>
				(window as unknown as { left: string[] }).left.push(key)
			);
		});
		const element = page.locator('hatoba-scene');
		const left = () => page.evaluate(() => (window as unknown as { left: string[] }).left);
		await page.keyboard.press('PageDown');
		expect(await left()).toEqual(['PageDown']);
		await page.keyboard.press('Tab');
		await page.keyboard.press('ArrowRight');
		await expect(element).toHaveAttribute('step', 'ping');
		await page.keyboard.press('ArrowRight');
		expect(await left(), 'the second one completed the motion').toEqual(['PageDown', 'Tab']);
		await page.keyboard.press('ArrowRight');
		expect(await left()).toEqual(['PageDown', 'Tab', 'ArrowRight']);
	});

	test('hears all keys of the page, or none, when told to', async ({ page, hosts }) => {
		await openHost(
			page,
			hosts,
			scene('scene="run" keys="page"') + scene('scene="run" keys="none" controls')
		);
		await ready(page, 0);
		await ready(page, 1);
		await page.keyboard.press('PageDown');
		const heard = page.locator('hatoba-scene').nth(0);
		await expect(heard).toHaveAttribute('step', 'ping');
		await expect(heard.locator('[data-stage]')).toHaveAttribute('data-state', 'resting');
		await page.locator('hatoba-scene').nth(1).locator('[data-action="play"]').focus();
		await page.keyboard.press('PageDown');
		await expect(heard).toHaveAttribute('step', 'create');
		await expect(page.locator('hatoba-scene').nth(1)).not.toHaveAttribute('step', 'ping');
	});

	test('says what there is not, and where there is something', async ({ page, hosts }) => {
		await openHost(
			page,
			hosts,
			scene('scene="rum" lang="en"') + scene('scene="run" step="craete" image="gone" lang="ja"')
		);
		await ready(page, 1);
		const [lost, near] = [page.locator('hatoba-scene').nth(0), page.locator('hatoba-scene').nth(1)];
		await expect(lost.getByRole('alert')).toContainText(
			'There is no scene “rum”. Did you mean “run”?'
		);
		await expect(lost.getByRole('link')).toHaveText('See all scenes');
		await expect(near.getByRole('status')).toContainText('craete');
		await expect(near.getByRole('status')).toContainText('image=gone');
		expect(await told(page)).toContain('error scene/unknown');
	});

	test('that cannot be loaded shows a sentence, and the caption of its picture', async ({
		page,
		hosts
	}) => {
		await page.route(/immutable\/embed\/run-/, (route) => route.abort());
		await openHost(
			page,
			hosts,
			'<hatoba-scene scene="run" lang="en"><img alt="A request for a container" src="/none.png"></hatoba-scene>'
		);
		const element = page.locator('hatoba-scene');
		await expect(element.getByRole('alert')).toContainText('The scene could not be loaded.');
		await expect(element.getByAltText('A request for a container')).toBeVisible();
		expect(await told(page)).toEqual(['error scene/unloadable']);
	});

	for (const width of [320, 480, 960, 1900])
		test(`${width} px wide, everything is inside of it`, async ({ page, hosts }) => {
			await page.setViewportSize({ width: 1920, height: 1080 });
			await openHost(
				page,
				hosts,
				`<div style="width:${width}px">${scene('scene="run" step="fetch" controls captions lang="en"')}</div>`
			);
			await ready(page);
			const outside = await page.locator('hatoba-scene').evaluate((element) => {
				const around = element.getBoundingClientRect();
				return [...(element.shadowRoot?.querySelectorAll('svg text, button, p, a') ?? [])]
					.filter((one) => {
						const box = one.getBoundingClientRect();
						return (
							box.right > around.right + 1 ||
							box.bottom > around.bottom + 1 ||
							box.left < around.left - 1
						);
					})
					.map(({ textContent }) => textContent);
			});
			expect(outside).toEqual([]);
		});

	test('on a phone, it is upright from its first picture on', async ({ page, hosts }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await openHost(page, hosts, '');
		const ratio = await page.evaluate(async () => {
			const one = document.createElement('hatoba-scene');
			Object.assign(one, { scene: 'run', step: 'create', captions: true });
			const begun = new Promise((resolve) => one.addEventListener('ready', resolve));
			const first = begun.then(() => {
				const stage = one.shadowRoot?.querySelector<SVGSVGElement>('[data-stage]');
				const { width = 0, height = 0 } = stage?.viewBox.baseVal ?? {};
				return width / height;
			});
			document.body.append(one);
			return first;
		});
		expect(ratio).toBeLessThan(1);
	});

	for (const [width, near] of [
		[1000, 2],
		[390, 40]
	] as const)
		test(`takes the place of its picture, and nothing jumps, ${width} px wide`, async ({
			page,
			hosts,
			baseURL
		}) => {
			await page.setViewportSize({ width, height: 900 });
			let go = () => {};
			const held = new Promise<void>((resolve) => (go = resolve));
			await page.route(/open\.svelte/, async (route) => {
				await held;
				await route.continue();
			});
			const picture = `<img src="${baseURL}/scenes/run/create.svg" alt="">`;
			const tag = '<hatoba-scene scene="run" step="create" theme="paper" controls captions>';
			await openHost(page, hosts, `${tag}${picture}</hatoba-scene><p id="after">After</p>`);
			await page.locator('hatoba-scene > img').evaluate((img: HTMLImageElement) => img.decode());
			await expect(page.locator('hatoba-scene .shell')).toBeVisible();
			const top = () => page.locator('#after').evaluate((p) => p.getBoundingClientRect().top);
			const before = {
				top: await top(),
				box: await page.locator('hatoba-scene > img').boundingBox()
			};
			go();
			await ready(page);
			await page.evaluate(() => document.fonts.ready);
			expect(Math.abs((await top()) - before.top)).toBeLessThan(near);
			if (width < 600) return;
			const stage = await page.locator('hatoba-scene [data-stage]').boundingBox();
			// A picture has a margin of 2 % around the stage.
			expect(stage?.width).toBeCloseTo((before.box?.width ?? 0) / 1.04, 0);
			expect(stage?.x).toBeCloseTo((before.box?.x ?? 0) + (before.box?.width ?? 0) / 52, 0);
		});

	test('in a box of a given height, it fits into it', async ({ page, hosts }) => {
		await openHost(
			page,
			hosts,
			scene('scene="run" controls captions style="width: 900px; height: 400px"')
		);
		await ready(page);
		const [box, bar] = await Promise.all([
			page.locator('hatoba-scene').boundingBox(),
			page.locator('hatoba-scene [data-action="next"]').boundingBox()
		]);
		expect(box?.height).toBe(400);
		expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + 400);
	});

	test('taken away and put elsewhere, it goes on; taken away for good, it is gone', async ({
		page,
		hosts
	}) => {
		await openHost(page, hosts, `<main></main>${scene('scene="run" step="fetch"')}`);
		await ready(page);
		await page.evaluate(() =>
			document.querySelector('main')?.append(document.querySelector('hatoba-scene')!)
		);
		await expect(page.locator('main hatoba-scene [data-stage]')).toHaveAttribute(
			'data-step',
			'fetch'
		);
		await page.evaluate(() => {
			const one = document.querySelector('hatoba-scene')!;
			one.remove();
			setTimeout(() => document.body.append(one), 50);
		});
		await expect(page.locator('body > hatoba-scene [data-stage]')).toHaveAttribute(
			'data-step',
			'fetch'
		);
	});
});

test.describe('a page that is not ours', () => {
	test('with a strict policy shows the scene, in our fonts, without a violation', async ({
		page,
		hosts
	}) => {
		const violations: string[] = [];
		page.on('console', (message) => {
			if (/Content Security Policy|TrustedHTML/i.test(message.text()))
				violations.push(message.text());
		});
		await page.goto(`${hosts}/strict.html`);
		expect(await ready(page)).toMatchObject({ step: 'create', language: 'ja' });
		await expect(page.locator('hatoba-scene section')).toHaveCSS(
			'background-color',
			'rgb(250, 248, 243)'
		);
		await expect
			.poll(() =>
				page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length)
			)
			.toBeGreaterThan(2);
		await page.locator('hatoba-scene [data-action="next"]').click();
		await expect(page.locator('hatoba-scene')).toHaveAttribute('step', 'pull');
		expect(violations).toEqual([]);
	});

	test('that resets and paints over everything changes nothing inside', async ({ page, hosts }) => {
		/** What a reader sees of each part: its place, size, colours and letters. */
		const look = () =>
			page.locator('hatoba-scene').evaluate((element) => {
				const origin = element.shadowRoot!.querySelector('section')!.getBoundingClientRect();
				const parts = [...element.shadowRoot!.querySelectorAll('section, section *:not(wbr)')];
				return parts.map((one) => {
					const box = one.getBoundingClientRect();
					const style = getComputedStyle(one);
					const place = [box.x - origin.x, box.y - origin.y, box.width, box.height];
					return [
						one.tagName,
						...place.map((n) => Math.round(n)),
						...[
							'display',
							'fill',
							'color',
							'backgroundColor',
							'fontFamily',
							'fontSize',
							'direction'
						].map((name) => style[name as 'fill'])
					].join(' ');
				});
			});
		await openHost(
			page,
			hosts,
			scene('scene="run" step="create" lang="en" theme="paper" controls captions')
		);
		await ready(page);
		await page.evaluate(() => document.fonts.ready);
		const width = await page.locator('hatoba-scene').evaluate((one) => one.clientWidth);
		const calm = await look();
		await page.goto(`${hosts}/hostile.html`);
		const now = await ready(page).then(() =>
			page.evaluate(() => document.querySelector('body')!.getBoundingClientRect().width)
		);
		// That page has no margin: the same room for both.
		const { width: full = 0, height = 0 } = page.viewportSize() ?? {};
		await page.setViewportSize({ width: Math.round(full - (now - width)), height });
		await page.evaluate(() => document.fonts.ready);
		await expect.poll(look).toEqual(calm);
	});

	test('keeps its globals, its GSAP and its head', async ({ page, hosts }) => {
		await page.goto(`${hosts}/hostile.html`);
		await ready(page);
		const found = await page.evaluate(() => {
			const { before, gsap, gsapVersions } = window as unknown as Record<string, unknown>;
			const added = Object.keys(window).filter((key) => !(before as string[]).includes(key));
			return { added, gsap, gsapVersions, head: document.head.children.length };
		});
		expect(found).toEqual({
			added: ['before'],
			gsap: { version: '2.1.3' },
			gsapVersions: ['2.1.3'],
			head: 5
		});
	});

	test('asks only our site', async ({ page, hosts, baseURL }) => {
		const origins = new Set<string>();
		page.on('request', (request) => origins.add(new URL(request.url()).origin));
		await openHost(page, hosts, scene('scene="run" step="create" lang="ja" controls captions'));
		await ready(page);
		await page.waitForLoadState('networkidle');
		expect([...origins].toSorted()).toEqual([hosts, baseURL ?? ''].toSorted());
	});
});

test.describe('the frame', () => {
	type Host = {
		heard: { data: Record<string, unknown>; origin: string }[];
		joined: Record<string, unknown>;
	};

	test('has the options of its address', async ({ page, baseURL }) => {
		await page.goto(
			`${baseURL}/embed/run?step=start&image=present&lang=ja&theme=paper&controls&captions`
		);
		expect(await ready(page)).toMatchObject({
			step: 'start',
			parameters: { image: 'present' },
			language: 'ja',
			theme: 'paper'
		});
		await expect(page.locator('[data-action="next"]')).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'paper');
		await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
	});

	test('far below the screen, has its fonts for a printer', async ({ page, hosts }) => {
		await page.goto(`${hosts}/frame.html`);
		await page.locator('iframe').evaluate((frame) => (frame.style.marginTop = '9000px'));
		await page.evaluate(() =>
			(window as unknown as { join: (q: string) => Promise<unknown> }).join('run?lang=en')
		);
		const loaded = () =>
			page
				.frames()[1]
				?.evaluate(() =>
					[...document.fonts].flatMap(({ family, status }) => (status === 'loaded' ? family : []))
				);
		await expect.poll(loaded).toHaveLength(3);
	});

	test('says which parameters there are not, and makes none of them markup', async ({
		page,
		baseURL
	}) => {
		await page.goto(`${baseURL}/embed/run?colour=red&onclick=alert(1)&image=%3Cb%3E`);
		await ready(page);
		await expect(page.getByRole('status')).toContainText('colour');
		await expect(page.getByRole('status')).toContainText('image=<b>');
		expect(await page.locator('hatoba-scene').getAttribute('onclick')).toBeNull();
	});

	test('obeys the page around it, answers, and tells what happens', async ({ page, hosts }) => {
		await page.goto(`${hosts}/frame.html`);
		const went = await page.evaluate(async () => {
			const { join } = window as unknown as {
				join: (query: string) => Promise<Record<string, (...args: unknown[]) => Promise<boolean>>>;
			};
			const frame = await join('run?from=create&to=pull&lang=en');
			const answers = [await frame.next!(), await frame.next!(), await frame.next!()];
			answers.push(await frame.goTo!('create'), await frame.goTo!('nowhere'), await frame.back!());
			await frame.set!({ lang: 'ja', captions: true, image: 'present', to: 'wait' });
			return { answers, state: frame.state as unknown };
		});
		expect(went.answers).toEqual([true, true, false, true, false, false]);
		expect(went.state).toMatchObject({ language: 'ja', parameters: { image: 'present' } });
		const heard = await page.evaluate(() =>
			(window as unknown as Host).heard
				.map(({ data }) => data.is)
				.filter((is) => is !== 'answer' && is !== 'height')
		);
		expect(heard.slice(0, 5)).toEqual(['ready', 'step', 'end', 'edge', 'step']);
	});

	test('is as high as what it shows, when the page wants it', async ({ page, hosts }) => {
		await page.goto(`${hosts}/frame.html`);
		await page.evaluate(() =>
			(window as unknown as { join: (q: string, o: object) => Promise<unknown> }).join(
				'run?controls&captions',
				{ height: true }
			)
		);
		const height = () => page.locator('iframe').evaluate((frame) => frame.clientHeight);
		await expect.poll(height).toBeGreaterThan(500);
		const inside = page.frameLocator('iframe').locator('hatoba-scene [data-action="next"]');
		const [button, frame] = [
			await inside.boundingBox(),
			await page.locator('iframe').boundingBox()
		];
		expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(
			(frame?.y ?? 0) + (frame?.height ?? 0)
		);
		await page.locator('iframe').evaluate((one) => (one.style.width = '360px'));
		await expect.poll(height, 'on a phone it stands upright').toBeGreaterThan(570);
	});

	test('obeys nobody but the page around it, and only from where that was said to be', async ({
		page,
		hosts
	}) => {
		await page.goto(`${hosts}/frame.html`);
		await page.evaluate(() => {
			const frame = document.querySelector('iframe')!;
			void (window as unknown as { join: (q: string) => Promise<unknown> }).join(
				'run?origin=https%3A%2F%2Fslides.example'
			);
			frame.addEventListener('load', () =>
				frame.contentWindow?.postMessage({ hatoba: 1, id: 1, do: 'next' }, '*')
			);
		});
		const inside = page.frameLocator('iframe').locator('hatoba-scene [data-stage]');
		await expect(inside).toHaveAttribute('data-step', 'command');
		// Another window of the same origin as the frame is not the page around it.
		const frame = page.frames()[1];
		await frame?.evaluate(() => window.postMessage({ hatoba: 1, do: 'next' }, '*'));
		await frame?.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
		await expect(inside).toHaveAttribute('data-step', 'command');
		const answers = await page.evaluate(() =>
			(window as unknown as Host).heard.filter(({ data }) => data.is === 'answer')
		);
		expect(answers).toEqual([]);
	});

	test('an unknown scene is a page with a way on', async ({ page, baseURL }) => {
		await page.goto(`${baseURL}/embed/rum?lang=ja`);
		await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
		await expect(page.getByRole('heading')).toHaveText('「rum」というシーンはありません。');
		await expect(page.getByRole('banner')).toHaveCount(0);
		const near = page.getByRole('link', { name: 'run', exact: true }).first();
		await near.click();
		await expect(page).toHaveURL(/\/embed\/run\?lang=ja$/);
		await page.locator('hatoba-scene [data-stage]').waitFor();
	});
});

for (const theme of ['night', 'paper'])
	test(`axe finds nothing in a frame, ${theme}`, async ({ page, baseURL }) => {
		await page.goto(`${baseURL}/embed/run?controls&captions&theme=${theme}&image=gone`);
		await ready(page);
		for (const width of [1000, 360]) {
			await page.setViewportSize({ width, height: 800 });
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
		}
	});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the frame shows the first step and what it says', async ({ page, baseURL }) => {
		await page.goto(`${baseURL}/embed/run`);
		await expect(page.getByRole('img')).toHaveAttribute('src', '/scenes/run/command.svg');
		await expect(page.locator('[data-frame] p').first()).toContainText('HTTP');
		await expect(page.locator('[data-frame] p').first()).toBeVisible();
	});
});

test('a frame whose script does not arrive says what the scene says, and leads there', async ({
	page,
	baseURL
}) => {
	await page.route('**/embed/frame.js', (route) => route.abort());
	await page.goto(`${baseURL}/embed/run`);
	await expect(page.locator('[data-frame] p').first()).toBeVisible();
	await expect(page.getByRole('link', { name: 'Open in Hatoba' })).toBeVisible();
});
