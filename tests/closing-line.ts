import type { Reporter, TestModule } from 'vitest/node';

/** Prints `N passed, N failed` as the last line, for people and for programs that read only that. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0, failed = errors.length, skipped = 0;
    for (const module of modules) {
      if (module.errors().length > 0) failed++;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed++;
        else if (state === 'failed') failed++;
        else skipped++;
      }
    }
    const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    // after the other reporters have had their say
    process.on('exit', () => process.stdout.write(`\n${line}\n`));
  }
}
