import { hasCode, systemCodeOf, toFailure } from '@core/store/failures';
import { expect, test } from 'vitest';
import { systemError } from './disks/faulty-disk';
import { codeOf } from './samples';

test.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'folder-read-only'],
  ['EACCES', 'folder-read-only'],
  ['EPERM', 'folder-read-only'],
  ['EIO', 'disk-error'],
  ['ENOTDIR', 'disk-error'],
])('%s is told as %s', (code, expected) => {
  expect(codeOf(toFailure(systemError(code)))).toBe(expected);
});

test('a bug is not dressed up as a fault of the disk', () => {
  expect(() => toFailure(new TypeError('no'))).toThrow(TypeError);
  const misuse = systemError('ERR_INVALID_ARG_TYPE');
  expect(systemCodeOf(misuse)).toBeNull();
  expect(() => toFailure(misuse)).toThrow(misuse);
});

test('only what has the code has it', () => {
  expect(hasCode(systemError('ENOENT'), 'EIO', 'ENOENT')).toBe(true);
  expect(hasCode(systemError('ENOENT'), 'EIO')).toBe(false);
  expect(hasCode('ENOENT', 'ENOENT')).toBe(false);
});
