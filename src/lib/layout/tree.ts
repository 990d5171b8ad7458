import { hierarchy, type HierarchyNode } from 'd3';
import { holds, type Choice, type NodeId, type Scene, type SceneNode } from '../model/index.ts';

/** The stage itself as the root of the tree of nodes. */
export type Tree = HierarchyNode<SceneNode | null>;

/** The nodes that exist under a choice, in order of declaration. */
export const nodesOf = (scene: Scene, choice: Choice): SceneNode[] =>
	scene.nodes.filter(({ when }) => holds(when, choice));

/**
 * The nesting of a scene's nodes under a choice. The root's data is null; children keep their order.
 */
export function treeOf(scene: Scene, choice: Choice): Tree {
	const children = new Map<NodeId | undefined, SceneNode[]>();
	for (const node of nodesOf(scene, choice)) {
		const siblings = children.get(node.in);
		if (siblings) siblings.push(node);
		else children.set(node.in, [node]);
	}
	return hierarchy<SceneNode | null>(null, (node) => children.get(node?.id));
}
