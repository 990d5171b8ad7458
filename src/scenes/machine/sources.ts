export const sources = {
	readme: { repository: 'docker/machine', path: 'README.md' },
	create: { repository: 'docker/machine', path: 'libmachine/libmachine.go', section: 'Create' },
	provision: { repository: 'docker/machine', path: 'libmachine/provision/utils.go' },
	certs: {
		repository: 'docker/machine',
		path: 'libmachine/provision/utils.go',
		section: 'ConfigureAuth'
	},
	amazon: { repository: 'docker/machine', path: 'docs/drivers/aws.md' },
	azure: { repository: 'docker/machine', path: 'docs/drivers/azure.md' },
	command: { repository: 'docker/machine', path: 'docs/reference/create.md' },
	envCommand: { repository: 'docker/machine', path: 'docs/reference/env.md' },
	env: { repository: 'docker/machine', path: 'commands/env.go' },
	fork: { repository: 'kaosagnt/docker-machine', path: 'README.md' },
	removed: { repository: 'docker/cli', path: 'docs/deprecated.md' },
	desktop: {
		repository: 'docker/docs',
		path: 'content/manuals/desktop/features/networking/_index.md'
	},
	desktopCommand: {
		repository: 'docker/docs',
		path: 'content/manuals/desktop/features/desktop-cli.md'
	},
	desktopContext: { repository: 'docker/docs', path: 'content/manuals/desktop/faqs/general.md' },
	terraform: { repository: 'hashicorp/terraform', path: 'README.md' },
	cloudInit: { repository: 'canonical/cloud-init', path: 'README.md' },
	protect: {
		repository: 'docker/docs',
		path: 'content/manuals/engine/security/protect-access.md',
		section: 'Use SSH to protect the Docker daemon socket'
	},
	context: { repository: 'docker/cli', path: 'docs/reference/commandline/context_create.md' },
	contextUse: { repository: 'docker/cli', path: 'docs/reference/commandline/context_use.md' },
	api: { repository: 'moby/moby', path: 'api/swagger.yaml', section: 'ContainerCreate' },
	recorded: { recording: 'host-tcp', file: 'cli.txt' }
} as const;
