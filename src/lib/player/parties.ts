import { m } from '../locales/paraglide/messages.js';
import type { Language } from '../locales/languages.ts';
import type { Party } from '../model/index.ts';

const names = {
	client: m.wire_client,
	daemon: m.wire_daemon,
	registry: m.wire_registry,
	auth: m.wire_auth,
	containerd: m.wire_containerd
} satisfies Record<Party, unknown>;

/** What a party of a recording is called. */
export const partyName = (party: Party, language: Language): string =>
	names[party]({}, { locale: language });
