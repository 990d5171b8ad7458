import type { Component } from 'svelte';
import type { NodeFrame } from '../../film/index.ts';
import type { Look } from '../../model/index.ts';
import Bar from './Bar.svelte';
import Box from './Box.svelte';
import Chart from './Chart.svelte';
import Clock from './Clock.svelte';
import Crowd from './Crowd.svelte';
import Gauge from './Gauge.svelte';
import Instruction from './Instruction.svelte';
import Layer from './Layer.svelte';
import Process from './Process.svelte';
import Shelf from './Shelf.svelte';
import Screen from './Screen.svelte';
import Sheet from './Sheet.svelte';
import Tier from './Tier.svelte';
import Wall from './Wall.svelte';

/** One component a look; a group draws nothing of its own. Most boxes differ only by role, icon and where the name stands. */
export const lookComponents = {
	group: null,
	box: Box,
	terminal: Box,
	screen: Screen,
	daemon: Box,
	host: Box,
	store: Box,
	shelf: Shelf,
	layer: Layer,
	layers: Shelf,
	container: Box,
	process: Process,
	kernel: Box,
	registry: Box,
	repository: Box,
	service: Box,
	tier: Tier,
	file: Sheet,
	document: Sheet,
	tag: Sheet,
	instruction: Instruction,
	clock: Clock,
	gauge: Gauge,
	vm: Box,
	wall: Wall,
	crowd: Crowd,
	chart: Chart,
	bar: Bar
} as const satisfies Record<Look, Component<{ node: NodeFrame }> | null>;
