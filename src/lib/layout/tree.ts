import { hierarchy, type HierarchyNode } from 'd3';
import {
	actsOf,
	holds,
	stepsOf,
	type Choice,
	type NodeId,
	type Scene,
	type SceneNode
} from '../model/index.ts';

/** The stage itself as the root of the tree of nodes. */
export type Tree = HierarchyNode<SceneNode | null>;

/** The nodes that exist under a choice, in order of declaration. */
export const nodesOf = (scene: Scene, choice: Choice): SceneNode[] =>
	scene.nodes.filter(({ when }) => holds(when, choice));

/** The longest label that each node is given in the course of a film. */
function longestLabels(scene: Scene, choice: Choice): Map<NodeId, string> {
	const longest = new Map<NodeId, string>();
	for (const act of stepsOf(scene, choice).flatMap((step) => actsOf(step, choice))) {
		if (act.does !== 'set' || act.to.label === undefined) continue;
		if (act.to.label.length > (longest.get(act.node)?.length ?? 0))
			longest.set(act.node, act.to.label);
	}
	return longest;
}

/**
 * The nesting of a scene's nodes under a choice, each with the longest label it will bear. The root's
 * data is null; children keep their order.
 */
export function treeOf(scene: Scene, choice: Choice): Tree {
	const children = new Map<NodeId | undefined, SceneNode[]>();
	const longest = longestLabels(scene, choice);
	for (const node of nodesOf(scene, choice)) {
		const label = longest.get(node.id) ?? '';
		const { state } = node;
		const wide = label.length > (state.label?.length ?? 0);
		const measured = wide ? { ...node, state: { ...state, label } } : node;
		const siblings = children.get(node.in);
		if (siblings) siblings.push(measured);
		else children.set(node.in, [measured]);
	}
	return hierarchy<SceneNode | null>(null, (node) => children.get(node?.id));
}
