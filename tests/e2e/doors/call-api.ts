import type { Frame, Page } from '@playwright/test';
import type { Input, Method, Output } from '@shared/api/contract';
import type { Result } from '@shared/api/result';

/** Makes a call from the page as the app would, through whichever door it is open. */
export async function callApi<M extends Method>(
  page: Page | Frame,
  method: M,
  input: Input<M>,
): Promise<Result<Output<M>>> {
  return page.evaluate(
    async (call) => {
      if (window.kit) return window.kit.call(call.method, call.input as never);
      const token = sessionStorage.getItem('kit-token') ?? '';
      const response = await fetch(`/api/${call.method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-kit-token': token },
        body: JSON.stringify(call.input),
      });
      return response.json();
    },
    { method, input: input as unknown },
  );
}

/** As `callApi`, for calls that must succeed. */
export async function callOk<M extends Method>(page: Page | Frame, method: M, input: Input<M>): Promise<Output<M>> {
  const result = await callApi(page, method, input);
  if (!result.ok) throw new Error(`${method}: ${result.error.code}`);
  return result.data;
}
