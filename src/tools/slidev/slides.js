/**
 * The deck that is tried: a scene between two slides; two scenes with other clicks around them; and
 * a scene that does not exist.
 * @param {string} site origin of our site
 */
export const slides = (site) => `---
theme: default
title: Somebody's talk
transition: none
colorSchema: light
browserExporter: true
---

# Before

---

<HatobaScene site="${site}" scene="run" to="pull" theme="paper" captions controls style="width: 60%; margin-inline-start: auto" />

---

# After

---

<p v-click id="first">Two languages</p>
<div style="display: flex; gap: 1em">
<HatobaScene site="${site}" scene="run" to="ping" :steps="2" theme="paper" style="width: 45%" />
<HatobaScene site="${site}" scene="run" from="create" to="pull" :steps="2" lang="ja" theme="night" style="width: 45%" />
</div>
<p v-click id="last">Done</p>

---

<HatobaScene site="${site}" scene="no-such-scene" />

---

# End
`;
