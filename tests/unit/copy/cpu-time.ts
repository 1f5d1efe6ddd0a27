/** Milliseconds of processor time that `work` takes: unlike the clock, not disturbed by whatever else this machine does. */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
