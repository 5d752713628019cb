import { schoolYearName, schoolYearOf, schoolYearSpan } from '@shared/domain/school-year';
import { expect, it } from 'vitest';

it('a school year runs from August to July', () => {
  expect(schoolYearOf(new Date(2025, 6, 31))).toBe(2024);
  expect(schoolYearOf(new Date(2025, 7, 1))).toBe(2025);
  const { from, to } = schoolYearSpan(2025);
  expect(schoolYearOf(from)).toBe(2025);
  expect(schoolYearOf(new Date(to.getTime() - 1))).toBe(2025);
  expect(schoolYearOf(to)).toBe(2026);
});

it('has a name that reads as one', () => {
  expect([2025, 1999, 2009].map(schoolYearName)).toEqual(['2025/26', '1999/00', '2009/10']);
});
