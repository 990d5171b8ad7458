const faq = {
	repository: 'kubernetes/website',
	path: 'content/en/blog/_posts/2022-02-17-updated-dockershim-faq.md'
} as const;

export const sources = {
	faq,
	images: { ...faq, section: 'Will my existing container images still work?' },
	local: { ...faq, section: 'Can I still use Docker Engine as my container runtime?' },
	why: { ...faq, section: 'Why is the dockershim being removed from Kubernetes?' },
	release: {
		repository: 'kubernetes/website',
		path: 'content/en/blog/_posts/2022/kubernetes-release-1.24.md'
	},
	affects: {
		repository: 'kubernetes/website',
		path: 'content/en/docs/tasks/administer-cluster/migrating-from-dockershim/check-if-dockershim-removal-affects-you.md'
	},
	components: {
		repository: 'kubernetes/website',
		path: 'content/en/docs/concepts/overview/components.md'
	},
	api: {
		repository: 'kubernetes/website',
		path: 'content/en/docs/concepts/overview/kubernetes-api.md'
	},
	hub: {
		repository: 'kubernetes/website',
		path: 'content/en/docs/concepts/architecture/control-plane-node-communication.md',
		section: 'Node to Control Plane'
	},
	watch: {
		repository: 'kubernetes/website',
		path: 'content/en/docs/reference/using-api/api-concepts.md',
		section: 'Efficient detection of changes'
	},
	kubectl: {
		repository: 'kubernetes/website',
		path: 'content/en/docs/reference/kubectl/_index.md'
	},
	cri: {
		repository: 'kubernetes/website',
		path: 'content/en/docs/concepts/architecture/cri.md'
	},
	runtimes: {
		repository: 'kubernetes/website',
		path: 'content/en/docs/setup/production-environment/container-runtimes.md'
	},
	containerd: { repository: 'containerd/containerd', path: 'docs/cri/architecture.md' },
	shim: { repository: 'containerd/containerd', path: 'core/runtime/v2/README.md' },
	lifecycle: {
		repository: 'kubernetes/website',
		path: 'content/en/docs/concepts/workloads/pods/pod-lifecycle.md'
	},
	adapter: { repository: 'Mirantis/cri-dockerd', path: 'README.md' },
	stack: { repository: 'docker/cli', path: 'docs/deprecated.md' },
	desktop: { repository: 'docker/docs', path: 'content/manuals/desktop/features/kubernetes.md' },
	format: { repository: 'opencontainers/distribution-spec', path: 'spec.md' }
} as const;
