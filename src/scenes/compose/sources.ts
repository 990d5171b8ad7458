const compose = (path: string) => ({ repository: 'docker/compose', path }) as const;
const docs = (path: string) => ({ repository: 'docker/docs', path }) as const;
const spec = (path: string) => ({ repository: 'compose-spec/compose-spec', path }) as const;

export const sources = {
	api: { repository: 'moby/moby', path: 'api/swagger.yaml' },
	what: docs('content/get-started/docker-concepts/the-basics/what-is-docker-compose.md'),
	history: docs('content/manuals/compose/intro/history.md'),
	model: spec('02-model.md'),
	dependsOn: { ...spec('05-services.md'), section: 'depends_on' },
	services: spec('05-services.md'),
	fileNames: spec('03-compose-file.md'),
	volumes: spec('07-volumes.md'),
	network: docs('content/manuals/compose/how-tos/networking.md'),
	order: docs('content/manuals/compose/how-tos/startup-order.md'),
	decouple: {
		...docs('content/manuals/build/building/best-practices.md'),
		section: 'Decouple applications'
	},
	dns: { ...docs('content/manuals/engine/network/_index.md'), section: 'DNS services' },
	bridge: docs('content/manuals/engine/network/drivers/bridge.md'),
	volumeDocs: docs('content/manuals/engine/storage/volumes.md'),
	overview: {
		...docs('content/get-started/docker-overview.md'),
		section: 'Docker architecture'
	},
	ports: docs('content/manuals/engine/network/port-publishing.md'),
	health: {
		repository: 'moby/buildkit',
		path: 'frontend/dockerfile/docs/reference.md',
		section: 'HEALTHCHECK'
	},
	down: compose('pkg/compose/down.go'),
	up: compose('pkg/compose/up.go'),
	convergence: compose('pkg/compose/convergence.go'),
	labels: compose('pkg/api/labels.go'),
	downCommand: compose('docs/reference/compose_down.md')
} as const;
