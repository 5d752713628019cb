import { readLines } from '@api/read-lines';
import fc from 'fast-check';
import { expect, it } from 'vitest';

/** A stream of the bytes of a text, cut where the numbers say. */
function cut(text: string, places: number[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(text);
  const ends = [...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  let begin = 0;
  return new ReadableStream({
    start(controller) {
      for (const end of ends) {
        controller.enqueue(bytes.slice(begin, end));
        begin = end;
      }
      controller.close();
    },
  });
}

it('gives the same lines wherever the bytes are cut, and leaves out a last one that is not whole', async () => {
  const line = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !text.includes('\n'));
  await fc.assert(
    fc.asyncProperty(fc.array(line), line, fc.array(fc.nat()), async (lines, rest, places) => {
      const text = [...lines.map((whole) => `${whole}\n`), rest].join('');
      const read: string[] = [];
      for await (const each of readLines(cut(text, places))) read.push(each);
      expect(read).toEqual(lines);
    }),
  );
});
