import type { Input, Method, Output } from '@shared/api/contract';
import type { Result } from '@shared/api/result';

/** One function for each method of the contract: a missing one does not compile. */
export type Handlers = { [M in Method]: (input: Input<M>) => Promise<Result<Output<M>>> };

/** The handlers of one topic, e.g. all that begin with `rounds.`. */
export type TopicHandlers<Topic extends string> = Pick<Handlers, Extract<Method, `${Topic}.${string}`>>;
