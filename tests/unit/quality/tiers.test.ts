import { expect, test } from 'vitest';
import { guessTier } from '../../../src/quality/tiers.ts';

test('a machine that draws on its processor begins low, whatever its cores', () => {
  expect(guessTier('ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)', 16, false)).toBe('low');
  expect(guessTier('llvmpipe (LLVM 15.0.6, 256 bits)', 16, false)).toBe('low');
});
test('tablets and small machines begin in the middle, two cores low, the rest high', () => {
  expect(guessTier('Apple GPU', 8, true)).toBe('medium');
  expect(guessTier('ANGLE (Intel, UHD 620)', 4, false)).toBe('medium');
  expect(guessTier('ANGLE (Intel, UHD 620)', 2, false)).toBe('low');
  expect(guessTier('ANGLE (NVIDIA, RTX 3060)', 16, false)).toBe('high');
});
