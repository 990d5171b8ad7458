/** What is said at each step, by host and kind of container. */
export const steps = {
	ground: {
		caption: 'On Linux the daemon is just a service, on the machine’s own kernel.',
		note: 'No VM and no translation: containers will be ordinary processes here. Keep an eye on the bar at the bottom. Then switch the host to macOS: this whole picture moves into a VM. Docker Desktop for Linux uses a VM as well; plain Docker Engine does not.'
	},
	'ground-macos': {
		caption: 'A Mac has no Linux kernel. So Docker Desktop starts a VM that brings one.',
		note: 'The Mac’s own kernel is XNU and knows no Linux system calls. The VM is small, built with LinuxKit, and there is one for all containers. It may take up to half of the memory by default. Colima, Lima and OrbStack do the same in their own way.'
	},
	'ground-macos-vms': {
		caption: 'Apple’s “container” keeps no VM ready. Only a helper, the apiserver, waits.',
		note: 'apple/container, on Apple silicon with macOS 26; version 1.0 came in June 2026. container-apiserver is a small service of macOS. There is no dockerd here and no Docker API, so docker and Compose do not speak to it.'
	},
	'ground-windows': {
		caption: 'Windows: WSL 2 starts a VM, with a Linux kernel built by Microsoft.',
		note: 'Old notes say “Windows 10 contains a Linux kernel”. It belongs to WSL 2: version 1903 or later and Windows 11, updated as the WSL package, running in a utility VM. dockerd lives in a distribution called docker-desktop. Windows 10 has been out of support since October 2025.'
	},
	'ground-nt': {
		caption: 'Windows containers need no Linux. dockerd runs on Windows itself.',
		note: 'Whether a VM comes in for a container is another question: see two steps on. Docker Desktop has one mode at a time: Linux containers or Windows containers. It needs Windows Pro or Enterprise, not Home, not Arm. On Windows Server one installs the engine without Docker Desktop.'
	},
	command: {
		caption: 'docker run. The client knocks at docker.sock, on this very machine.',
		note: 'The socket is a file, /var/run/docker.sock, and dockerd itself listens on it. The command is the recorded one, with the memory and CPU limits left out.'
	},
	'command-macos': {
		caption: 'The same command. docker.sock is on the Mac, but dockerd is not.',
		note: 'The socket is ~/.docker/run/docker.sock; the client finds it through the context desktop-linux. Who listens is com.docker.backend, a program of the Mac. The pill waits there: it has not met a Linux kernel yet.'
	},
	'command-macos-vms': {
		caption: 'Here the command is “container run”. The same image will do.',
		note: 'The line is from Apple’s documentation, not recorded. Other command, same words, same OCI image. It speaks XPC, the Mac’s own way for processes to talk, and no HTTP; so there is no pill here.'
	},
	'command-windows': {
		caption: 'The same command. On Windows the client knocks at a named pipe.',
		note: 'Today’s context uses dockerDesktopLinuxEngine; docker_engine is the classic name. com.docker.backend.exe listens. In a WSL distribution with integration, one finds a Unix socket instead.'
	},
	'command-nt': {
		caption: 'docker run, now with a Windows image. dockerd owns the pipe itself.',
		note: 'The image holds Windows files: Server Core here, from mcr.microsoft.com. The command was recorded with a Linux image; its name is left out of the line, and the tag below says what is asked for.'
	},
	'command-wrong': {
		caption: 'Now ask for a Windows image: Server Core.',
		note: 'An image is made for an operating system and a processor: Server Core is windows/amd64. The tag stands for the name that the typed line leaves out. Let the room guess what comes back, and who says it.'
	},
	border: {
		caption: 'The daemon creates the container. Nothing has left the machine.',
		note: 'No border was crossed. Client, daemon and container are neighbours on one system; root on it sees all of them. The request waits; its answer comes with the next step.'
	},
	'border-macos': {
		caption:
			'The backend carries the request over the border, into the VM. There dockerd creates the container.',
		note: 'To the client it looks as if dockerd were here. The documentation names the backend as the one who handles API calls; how exactly the bytes cross is not documented.'
	},
	'border-macos-vms': {
		caption: 'First a VM boots, for this one container: a kernel of its own.',
		note: 'A minimal kernel and a small init, so it takes under a second by Apple’s account. What is a process elsewhere is a whole small machine here, with a VM’s wall around it.'
	},
	'border-windows': {
		caption:
			'The backend carries it over the border, into the VM. There dockerd creates the container.',
		note: 'Same box as on the Mac, another host. Flip between macOS and Windows on this step: the VM, dockerd and the container stay where they are. Only the address at the door changes, and who built the kernel.'
	},
	'border-nt': {
		caption: 'The daemon creates the container. No border here either.',
		note: 'Flip to Linux and back: it is the same picture with another kernel. Below dockerd the parts have other names: the Host Compute Service does what runc does on Linux.'
	},
	'border-wrong': {
		caption: 'Refused: nothing in this image is for Linux.',
		note: 'The daemon looks for linux/amd64 in the image’s list and finds only windows: “no matching manifest”. Drawn as documented. The refusal comes early, before anything is downloaded; the deeper reason is the next step.'
	},
	'border-wrong-macos': {
		caption: 'Refused, from inside the VM: it holds Linux, and this is for Windows.',
		note: 'The request did reach the daemon, over the border. “no matching manifest”: the daemon looks for linux/arm64. A Mac has no Windows kernel to offer, and Docker Desktop brings only a Linux one.'
	},
	'border-wrong-vms': {
		caption: 'Refused: all that could be started here is a Linux VM.',
		note: 'apple/container boots Linux kernels only. It could have one kernel per container, but not Windows’.'
	},
	kernel: {
		caption: 'A process starts, and asks. The machine’s own kernel answers.',
		note: 'To open a file, to send, to wait: every program asks the kernel by system calls. It is the engine of the car. The container has files of its own, but no engine of its own.'
	},
	'kernel-macos': {
		caption: 'The process asks: Linux in the VM answers. The Mac’s kernel never hears of it.',
		note: 'The Mac’s kernel lends the VM processor time and memory, and sees one big program. “Containers share the host’s kernel” is true only if host means the VM.'
	},
	'kernel-macos-vms': {
		caption: 'The process asks; the kernel of its very own VM answers.',
		note: 'One container, one kernel. So sharing a kernel is a design choice, not a law: “all containers share the host’s kernel” has exceptions, and this is one. Kata Containers and gVisor are others.'
	},
	'kernel-windows': {
		caption: 'The process asks; Microsoft’s Linux answers. Windows’ own kernel is not asked.',
		note: 'WSL 1 tried to translate Linux calls for Windows, and Docker Engine did not run on it. WSL 2 stopped translating and brought the kernel. So “Linux runs on Windows” means: in a VM that Windows looks after.'
	},
	'kernel-nt': {
		caption: 'Process isolation: it asks the Windows kernel of the host, as on Linux.',
		note: 'Job objects and views of files, registry, ports and processes play the part of cgroups and namespaces. get-process on the host shows the very same ping, with the same number. This is the default on Windows Server.'
	},
	'kernel-wrong': {
		caption: 'And why? Linux cannot read a Windows program, nor answer its calls.',
		note: 'The grey program is what would happen, had the image come this far. ENOEXEC: not in a format that Linux knows. Other calls, other numbers, another format of programs. Only a Windows kernel can run a Windows container: in a Windows VM on this machine, for example. The other way round Windows helps itself with just such a VM.'
	},
	'kernel-wrong-vm': {
		caption: 'Linux cannot run a Windows program; nor can the Mac’s kernel.',
		note: 'The grey program is what would happen, had the image come this far: ENOEXEC, not in a known format. Two kernels here, and neither is the right one. A VM with Windows in it would do, but Docker Desktop does not bring one.'
	},
	'kernel-wrong-vms': {
		caption: 'A VM for each, yes. But any VM here would bring Linux.',
		note: 'Dashed: nothing of this was started. A Windows program asks for Windows’ calls. One VM per container would be the right shape for it, as Hyper-V isolation shows on Windows; the kernel in it is the wrong one.'
	},
	proof: {
		caption: 'uname -r inside the container names the host’s kernel: 6.18.44.',
		note: 'Look at the bar: the same number. No image contains a kernel, so every image gives the same answer here. 6.18.44 is what docker info said on the recorded machine. Try it at home, inside and outside.'
	},
	'proof-macos': {
		caption: 'uname -r inside: a version that ends in “linuxkit”. That is the VM.',
		note: 'Outside, on the Mac, uname says Darwin. LinuxKit is the kit from which Docker Desktop’s VM is built. A CentOS or Alpine image says linuxkit all the same, which surprises people.'
	},
	'proof-macos-vms': {
		caption: 'uname -r inside: 6.1.68, the little VM’s kernel.',
		note: 'The number is from Apple’s documentation. One may even give each container another kernel. Outside, uname says Darwin.'
	},
	'proof-windows': {
		caption: 'uname -r inside: “…-microsoft-standard-WSL2”. The maker signs it.',
		note: 'For example 6.6.114.1-microsoft-standard-WSL2 in May 2026. It is open source, from the stable branch of kernel.org. Every WSL distribution says the same, because they all share this kernel.'
	},
	second: {
		caption: 'A second container asks the same kernel. Many containers, one kernel.',
		note: 'One more process, no second kernel: that is why containers are light. It is also why the wall is thinner than a VM’s.'
	},
	'second-macos': {
		caption: 'A second container: same VM, same kernel. Among themselves they share.',
		note: 'There is one VM for all containers, not one for each: the most common mistake in drawings of Docker on a Mac.'
	},
	'second-macos-vms': {
		caption: 'A second container is a second VM, with a second kernel.',
		note: 'The wall between the two is that of a VM. The price: each has memory of its own, and what is freed inside is not fully given back.'
	},
	'second-windows': {
		caption: 'A second container: same VM, same kernel. Other WSL systems share it, too.',
		note: 'In WSL 2 even the distributions are isolated guests on this one kernel: Ubuntu and docker-desktop live side by side in the same VM.'
	},
	'second-nt': {
		caption: 'The default on a PC, Hyper-V isolation: a VM, and a Windows kernel just for it.',
		note: 'Same image, one option: --isolation=hyperv. It is the default on Windows 10 and 11; the server defaults to process isolation. Microsoft calls only this one a security boundary. Its kernel comes with the image, so 2025 here as below.'
	},
	port: {
		caption: 'localhost:8080. The host’s port leads straight to the container.',
		note: 'The kernel’s forwarding rules and a small proxy see to it. On Linux one can also reach the container’s own address, 172.17.0.2.'
	},
	'port-macos': {
		caption: 'localhost:8080 is the Mac’s. The backend listens, and passes it in.',
		note: 'The container’s own address, 172.17.0.2, exists only inside the VM: it cannot be reached from the Mac. That is why -p is needed here even to try things out. To firewalls all of it is com.docker.backend.'
	},
	'port-macos-vms': {
		caption: 'localhost:8080 is forwarded into the one VM that it is for.',
		note: 'Each VM has an address of its own as well, on a network of macOS, so one may do without -p.'
	},
	'port-windows': {
		caption: 'localhost:8080 belongs to Windows. The backend listens, and passes it in.',
		note: 'The same work as on the Mac, by com.docker.backend.exe. Firewalls on Windows see that program, not the containers.'
	},
	files: {
		caption: 'A bind mount: web is made anew, and reads the host’s own file.',
		note: 'Mounts are set when a container is created, so web was removed and made anew: docker run -v. One kernel, one file system: no copy, no way to go, full speed.'
	},
	'files-macos': {
		caption: 'A bind mount crosses the border at every read: VirtioFS. That costs time.',
		note: 'web was made anew, with -v. This is why node_modules on a bind mount is slow on a Mac, and a volume, which stays inside the VM, is fast. VirtioFS is the default; gRPC FUSE and osxfs came before it. The files do not go through the backend.'
	},
	'files-macos-vms': {
		caption: 'Only the directory that is needed crosses, into this one VM.',
		note: 'web was made anew, with --volume. With one shared VM, the VM has to see all that any container may want. Here each VM sees only its own mounts.'
	},
	'files-windows': {
		caption: 'From C: it crosses the border, slowly. Better keep the files in Linux.',
		note: 'web was made anew, with -v. Drive C: is /mnt/c inside. Microsoft and Docker both advise: keep the project in the Linux file system of WSL. There, changes of files are also noticed, which they are not across the border.'
	},
	fit: {
		caption:
			'An image is for a processor, too. A foreign one needs a translator: QEMU, if installed.',
		note: 'cache was made anew, from an arm64 image on an amd64 PC, Linux on Linux. With QEMU installed, the kernel starts it for foreign programs (binfmt_misc). Only instructions are translated; system calls go to the same kernel. “Runs anywhere” is too much to say.'
	},
	'fit-macos': {
		caption: 'An amd64 image on Apple silicon: Rosetta translates, instruction by instruction.',
		note: 'cache was made anew, from an amd64 image. Rosetta is an option of Docker Desktop, QEMU what it does otherwise. Better: an arm64 image, which most official ones offer. Only instructions are translated; system calls go to the same Linux kernel.'
	},
	'fit-macos-vms': {
		caption: 'An amd64 image on Apple silicon: here, too, Rosetta translates.',
		note: 'cache was made anew: container run --arch amd64. The kernel stays an arm64 one. Apple has announced that it will phase Rosetta out in general; what stays for Linux VMs is not clear yet.'
	},
	'fit-windows': {
		caption: 'An arm64 image on this PC: QEMU translates. Same system, other processor.',
		note: 'cache was made anew, from an arm64 image. Linux alone is not enough: an image must fit the processor, too. Docker Desktop brings QEMU along. An image must fit the operating system and the processor. Only instructions are translated; system calls go to the same Linux kernel.'
	},
	'fit-nt': {
		caption:
			'An image of Windows 2019 on a newer host: only the VM, with its own kernel, takes it.',
		note: 'Both were made anew from an image of 2019. 2025 stands for Windows Server 2025 and for Windows 11 24H2. Error 0xc0370101: the operating system of the container does not match that of the host. Windows ties programs and kernel closely; Linux keeps its call interface stable, so old images run on new kernels.'
	}
} as const;
