/** `4:05`, `1:02:30`: a time in seconds; with a sign where it is a difference. */
export function clock(seconds: number, { sign = false } = {}): string {
	const whole = Math.round(Math.abs(seconds));
	const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
	const two = (n: number) => String(n).padStart(2, '0');
	const text = h ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
	if (!sign || whole === 0) return text;
	return (seconds < 0 ? '−' : '+') + text;
}
